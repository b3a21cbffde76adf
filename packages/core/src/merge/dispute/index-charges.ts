import type { Voice } from "./accusation-voice.ts";
import { accuserNamed } from "./read-accusation.ts";

export type ChargeIndex = ReadonlyMap<string, readonly Voice[]>;

/** Accusations by what they tell of the deed, by who makes them, and by article. */
export function indexCharges(accusations: readonly Voice[]): ChargeIndex {
  const index = new Map<string, Voice[]>();
  for (const charge of accusations) {
    for (const key of [
      ...charge.deed,
      ...nameKeys(charge.report.speaker?.name ?? ""),
      charge.report.source.article.id,
    ]) {
      const known = index.get(key);
      if (known) known.push(charge);
      else index.set(key, [charge]);
    }
  }
  return index;
}

function nameKeys(name: string): readonly string[] {
  return name.split(" ").map((word) => `by ${word}`);
}

/** The accusations that a rejection may answer. */
export function candidatesOf({ report, deed }: Voice, index: ChargeIndex): readonly Voice[] {
  const keys = [...deed, ...nameKeys(accuserNamed(report) ?? ""), report.source.article.id];
  return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}
