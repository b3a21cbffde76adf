import type { MergeMemo } from "../merge/index.ts";
import type { Reading } from "../schema/index.ts";

/** What a process that lives on keeps of a dossier, so that the next edition costs what differs. It changes no result. */
export interface DossierMemory {
  /** Of a dossier of more articles nothing is kept: memory grows with it. */
  readonly mostArticles: number;
  /** Readings of the last merge by their ids. */
  readonly readings: Map<string, Reading>;
  readonly merge: MergeMemo;
}

export function openDossierMemory(mostArticles: number): DossierMemory {
  return { mostArticles, readings: new Map(), merge: { states: null } };
}

/** Keeps these readings and no others. */
export function keepReadings(memory: DossierMemory, ids: readonly string[], readings: readonly Reading[]): void {
  memory.readings.clear();
  if (ids.length > memory.mostArticles) {
    memory.merge.states = null;
    return;
  }
  for (const [index, id] of ids.entries()) {
    const reading = readings[index];
    if (reading) memory.readings.set(id, reading);
  }
}
