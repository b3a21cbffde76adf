import type { Entity } from "../../schema/index.ts";
import type { Source } from "../report/index.ts";

/** What the dossier as a whole adds to the comparison of two reports. */
export interface Comparison {
  /** How surely two articles report one story, 0 … 1. */
  readonly story: (left: Source, right: Source) => number;
  readonly entity: (id: string) => Entity | undefined;
}
