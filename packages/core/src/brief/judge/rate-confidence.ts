import type { Confidence, Fact } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { countDossier } from "../count-dossier.ts";

/** ICD 203 keeps confidence apart from likelihood: it is about the sourcing, so it is counted from the sources. */
const HIGH_SOURCES = 4;
const HIGH_FACTS = 3;
/** One event, however well attested, is no pattern. */
const HIGH_DAYS = 2;

/**
 * High when several facts of more than one day rest on four independent publishers or more, most publishers are known
 * by name and none of the facts is disputed; moderate when at least two of them rest on two; low otherwise.
 */
export function rateConfidence({ dossier }: Pick<BriefContext, "dossier">, basis: readonly Fact[]): Confidence {
  const corroborated = basis.filter(({ independentSources }) => independentSources > 1);
  const strong = basis.filter(({ independentSources }) => independentSources >= HIGH_SOURCES);
  const disputed = basis.some(({ status }) => status === "disputed");
  const days = new Set(basis.flatMap(({ date }) => (date ? [date.start] : [])));
  const { outletsUnknown, articles, outOfScope } = countDossier(dossier);
  const named = outletsUnknown * 2 <= articles - outOfScope;
  const isPattern = corroborated.length >= HIGH_FACTS && strong.length >= 2 && days.size >= HIGH_DAYS;
  if (isPattern && named && !disputed) return "high";
  return corroborated.length >= 2 ? "moderate" : "low";
}
