import type { Report } from "../report/index.ts";
import type { Cluster } from "./build-cluster.ts";
import type { TellingGroup } from "./join-tellings.ts";
import type { Component } from "./regroup-tellings.ts";
import type { Telling } from "./telling.ts";
import type { TellingCopies } from "./telling-copies.ts";
import { openGraph, type TellingGraph } from "./telling-graph.ts";

/** How the reports of a set are clustered, kept so that the next set need only bring what differs. */
export interface ClusterState {
  /** Reports by article, as they were taken in. */
  readonly taken: Map<string, readonly Report[]>;
  readonly copies: TellingCopies;
  readonly graph: TellingGraph;
  /** Components of the graph, by each of their tellings. */
  readonly components: Map<Telling, Component>;
  /** The group that a telling is in. */
  readonly groupOf: Map<Telling, TellingGroup>;
  readonly clusters: Map<TellingGroup, Cluster>;
  /** The clusters in the order of their first reports. */
  ordered: readonly Cluster[];
}

export function openClusters(): ClusterState {
  return {
    taken: new Map(),
    copies: new Map(),
    graph: openGraph(),
    components: new Map(),
    groupOf: new Map(),
    clusters: new Map(),
    ordered: [],
  };
}
