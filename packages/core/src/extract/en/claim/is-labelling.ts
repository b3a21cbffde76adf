import type { Clause, SentenceReading } from "../clause/index.ts";

/** "called him a fraud", "calling it a kidnapping", "called the report “fabricated”", "called it illegal", "a charge he called insulting": a name for a thing, not a call to somebody. */
export function isLabelling({ words }: SentenceReading, { objects, verb }: Clause): boolean {
  const [thing, label] = objects;
  if (verb.passive) return false;
  // "a charge that Oli | called insulting"
  if (!thing) return words[verb.to]?.class === "adjective" || words[verb.to]?.form === "gerund";
  if (label) return words[label.from]?.class !== "date";
  const next = words[thing.to];
  return next?.class === "adjective" || (next !== undefined && /[“"]$/u.test(words[thing.to - 1]?.after ?? ""));
}
