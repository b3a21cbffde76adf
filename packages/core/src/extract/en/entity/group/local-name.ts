import { foldText } from "../../../../text/index.ts";
import { placeKey } from "../../gazetteer/countries.ts";
import type { NameSpan } from "../name/name-span.ts";
import { bestType, type NameType, scoreTypes, type TypeScores } from "../type/classify-name.ts";
import { nameFeatures } from "../type/name-features.ts";

/** One string that the article uses as a name, with all its places and what its type looks like on its own. */
export interface LocalName {
  readonly text: string;
  /** Folded, without "the" and abbreviation dots. */
  readonly key: string;
  readonly words: readonly string[];
  readonly spans: readonly NameSpan[];
  readonly features: ReadonlySet<string>;
  readonly scores: TypeScores;
  readonly likeliest: NameType;
}

/** Joins candidates that are the same string but for accents and typography: "Bogotá" and "Bogotà". */
export function readLocalNames(spans: readonly NameSpan[]): LocalName[] {
  return [...Map.groupBy(spans, (span) => placeKey(span.text))].map(([key, members]) => {
    const features = nameFeatures(members);
    const scores = scoreTypes(features);
    return {
      text: mostFrequent(members.map(({ text }) => text)),
      key,
      words: foldText(key).split(/[\s-]+/u),
      spans: members,
      features: new Set(features),
      scores,
      likeliest: bestType(scores),
    };
  });
}

function mostFrequent(texts: readonly string[]): string {
  const counts = [...Map.groupBy(texts, (text) => text)];
  // Of equals the one in ordinary case: "Washington" rather than the "WASHINGTON" of a dateline.
  const weight = ([text, places]: (typeof counts)[number]) => places.length + (/\p{Ll}/u.test(text) ? 0.5 : 0);
  return counts.reduce((best, entry) => (weight(entry) > weight(best) ? entry : best))[0];
}
