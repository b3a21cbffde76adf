import type { Fact } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import type { Judgment } from "./judgment.ts";
import { rateConfidence } from "./rate-confidence.ts";
import { selectBasis } from "./select-basis.ts";

const CONFLICT: readonly Fact["eventType"][] = ["accuse", "reject", "threaten", "coerce", "assault", "sanction"];
const ACCORD: readonly Fact["eventType"][] = ["agree", "yield"];
const YEAR_DAYS = 400;
const FEWEST_FACTS = 2;

/** A subject over which the sides accused, rejected or threatened, and on which nothing was agreed, stays contested. */
export function judgeFriction(context: BriefContext): Judgment | null {
  const contested = context.topic.profile.subjects
    .map((subject) => {
      const query = { subjects: [subject.id], within: YEAR_DAYS };
      const basis = selectBasis(context, { ...query, types: CONFLICT }).filter(
        ({ independentSources }) => independentSources > 1,
      );
      const accord = selectBasis(context, { ...query, types: ACCORD }).filter(
        ({ independentSources }) => independentSources > 1,
      );
      return {
        subject,
        basis,
        settled: accord.length > 0,
        weight: basis.reduce((sum, fact) => sum + fact.independentSources, 0),
      };
    })
    .filter(({ basis, settled }) => basis.length >= FEWEST_FACTS && !settled)
    .sort((left, right) => right.weight - left.weight);
  const [most] = contested;
  if (!most) return null;
  return {
    statement: `Public disagreement between the two governments on ${most.subject.title.replace(/^\p{Lu}(?=\p{Ll})/u, keepNames)} is {} to persist in the coming months.`,
    likelihood: "likely",
    confidence: rateConfidence(most.basis),
    basis: most.basis,
    indicator:
      "A written agreement on the subject, or a month without a new accusation from either side, would change it.",
  };

  /** "Counter-narcotics" stands in mid-sentence; "Venezuela" keeps its capital. */
  function keepNames(letter: string): string {
    const [word = ""] = most?.subject.title.split(/[ ,]/u) ?? [];
    const isName =
      context.dossier.entities.some(({ name, type }) => name === word && type !== "other") ||
      context.topic.gazetteer.some(({ name }) => name === word);
    return isName ? letter : letter.toLowerCase();
  }
}
