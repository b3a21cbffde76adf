import type { Topic } from "../schema/index.ts";
import type { DossierMemory } from "./dossier-memory.ts";
import type { Clock, ObjectStore, Telemetry } from "./ports.ts";
import type { Renderer } from "./render-outputs.ts";

/** Where a dossier lives: on AWS, in a local directory, or in memory. Every service of the pipeline works on one. */
export interface Home {
  /** What users drop; never written by the pipeline. */
  readonly uploads: ObjectStore;
  /** The dossier's own part of the dossier bucket. */
  readonly dossier: ObjectStore;
  readonly topic: Topic;
  /** Asked for when an edition is made: fonts and the PDF library are heavy. */
  readonly loadRenderer: () => Promise<Renderer>;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  /** False where the time of an upload says nothing about an article, as with files given on a command line. */
  readonly datedUploads: boolean;
  /** What the process keeps from edition to edition; without it every edition is merged from scratch. */
  readonly memory?: DossierMemory;
  /** Called where a stage has let go of much that it made; for processes that have little memory. */
  readonly releaseMemory?: () => void;
  /** Milliseconds to leave an edition to the worker that began it before helping to finish it. */
  readonly patience: number;
}
