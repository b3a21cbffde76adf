import type { Entity } from "../../schema/index.ts";
import type { Report, Source } from "../report/index.ts";

/** What the dossier as a whole adds to the comparison of two reports. */
export interface Comparison {
  /** How surely two articles report one story, 0 … 1. */
  readonly story: (left: Source, right: Source) => number;
  /** What comparisons ask of an entity; reports are read anew when it changes. */
  readonly entity: (id: string) => Pick<Entity, "id" | "type" | "side"> | undefined;
  /** What the dossier calls an entity, which may change while the reports stay. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Articles less alike than this tell different stories; their reports meet only over a person or body they share. */
const LEAST_STORY = 0.05;

/** A cheap look before two reports are compared in full. */
export function mayMatch(left: Report, right: Report, { story, entity }: Comparison): boolean {
  if (left.source === right.source || story(left.source, right.source) >= LEAST_STORY) return true;
  for (const id of left.entities) {
    const type = right.entities.has(id) ? entity(id)?.type : undefined;
    if (type === "person" || type === "organization") return true;
  }
  return false;
}
