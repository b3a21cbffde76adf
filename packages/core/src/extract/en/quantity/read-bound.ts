import type { Bound } from "../../../schema/index.ts";
import bounds from "./bounds.json" with { type: "json" };

const WORDS = new Map<string, Bound>(
  Object.entries(bounds).flatMap(([bound, phrases]) => phrases.map((phrase) => [phrase, bound as Bound] as const)),
);
const BEFORE = new RegExp(
  `(?<![\\w-])(${[...WORDS.keys()]
    .sort((left, right) => right.length - left.length)
    .map((phrase) => phrase.replaceAll(".", "\\.").replaceAll(" ", "[ \\u00a0]"))
    .join("|")})(?:[ \\u00a0](?:only|the|a|an|another|well|just))?[ \\u00a0]?$`,
  "i",
);
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^(?: \p{L}+)? or (?:more|greater|above)\b/iu, "at-least"],
  [/^(?: \p{L}+)? or (?:less|fewer|below)\b/iu, "at-most"],
  [/^(?: \p{L}+)?(?: or so|-odd)\b/iu, "about"],
  [/^ ?\+(?!\d)|^-plus\b/iu, "at-least"],
];
/** "just under" is closer than "under", which may be far below. */
const NEAR = new Set(["just under", "just short of"]);

export interface BoundReading {
  readonly bound: Bound;
  /** Characters before the number, and after it, that belong to the bound. */
  readonly before: number;
  readonly after: number;
}

/** The bound around a number: "at least " before it, " or more" after it; exact where no word says otherwise. */
export function readBound(before: string, after: string): BoundReading {
  const lead = BEFORE.exec(before);
  if (lead?.[1]) {
    const words = lead[1].toLowerCase().replaceAll("\u00a0", " ");
    const bound = NEAR.has(words) ? "nearly" : (WORDS.get(words) ?? "exact");
    return { bound, before: lead[0].length, after: 0 };
  }
  for (const [pattern, bound] of AFTER) {
    const trail = pattern.exec(after);
    if (trail) return { bound, before: 0, after: trail[0].length };
  }
  return { bound: "exact", before: 0, after: 0 };
}
