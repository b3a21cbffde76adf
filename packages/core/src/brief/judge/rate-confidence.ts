import type { Confidence, Fact } from "../../schema/index.ts";

/** ICD 203 keeps confidence apart from likelihood: it is about the sourcing, so it is counted from the sources. */
const HIGH_SOURCES = 4;
const HIGH_FACTS = 3;

/**
 * High when several facts rest on four independent publishers or more and none is disputed; moderate when
 * at least two of them rest on two; low otherwise.
 */
export function rateConfidence(basis: readonly Fact[]): Confidence {
  const corroborated = basis.filter(({ independentSources }) => independentSources > 1);
  const strong = basis.filter(({ independentSources }) => independentSources >= HIGH_SOURCES);
  const disputed = basis.some(({ status }) => status === "disputed");
  if (corroborated.length >= HIGH_FACTS && strong.length >= 2 && !disputed) return "high";
  return corroborated.length >= 2 ? "moderate" : "low";
}
