import type { Topic } from "../schema/index.ts";
import { type ClusterState, openClusters } from "./cluster/cluster-state.ts";
import { type LentState, openLent } from "./date/lent-state.ts";
import type { PublicationState } from "./date/publication-state.ts";
import { type ArticleState, openArticles } from "./describe-articles.ts";
import { type DisputeState, openDisputes } from "./dispute/dispute-state.ts";
import { type EditState, openEdits } from "./dispute/edit-state.ts";
import { type EntityState, openEntities } from "./entity/entity-state.ts";
import { type FactState, openFacts } from "./fact/fact-state.ts";
import { type FinishState, openFinish } from "./fact/finish-facts.ts";
import { type CopyState, openCopies } from "./source/index.ts";

/** What each stage of a merge keeps for the next one. */
export interface MergeStates {
  readonly topic: Topic;
  readonly articles: ArticleState;
  readonly entities: EntityState;
  readonly publication: PublicationState;
  readonly copies: CopyState;
  readonly clusters: ClusterState;
  readonly facts: FactState;
  readonly edits: EditState;
  readonly disputes: DisputeState;
  readonly lent: LentState;
  readonly finish: FinishState;
}

/**
 * Makes a merge cost what differs from the merge before. It changes no result: a merge from scratch starts with an empty
 * one. It lives with its owner, and a lost one costs time alone.
 */
export interface MergeMemo {
  /** Null before the first merge, and after one that did not come to its end. */
  states: MergeStates | null;
}

export function openMemo(): MergeMemo {
  return { states: null };
}

/** Takes the states out; who comes to the end of the merge puts them back. Another topic starts anew. */
export function takeStates(memo: MergeMemo, topic: Topic): MergeStates {
  const { states } = memo;
  memo.states = null;
  if (states?.topic === topic) return states;
  return {
    topic,
    articles: openArticles(),
    entities: openEntities(),
    publication: [],
    copies: openCopies(),
    clusters: openClusters(),
    facts: openFacts(),
    edits: openEdits(),
    disputes: openDisputes(),
    lent: openLent(),
    finish: openFinish(),
  };
}
