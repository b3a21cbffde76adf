import type { Fact } from "../../schema/index.ts";
import { foldText, termPattern } from "../../text/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { sentenceAround } from "../citation/index.ts";
import { involvesBothSides } from "./involves-both-sides.ts";
import type { Judgment } from "./judgment.ts";
import { nameSubject } from "./name-subject.ts";
import { rateConfidence } from "./rate-confidence.ts";
import { selectBasis } from "./select-basis.ts";

const CONFLICT: readonly Fact["eventType"][] = ["accuse", "reject", "threaten", "sanction"];
const YEAR_DAYS = 400;
const FEWEST_FACTS = 2;

/** A subject over which the sides accused, rejected or threatened, and on which nothing was agreed, stays contested. */
export function judgeFriction(context: BriefContext): Judgment | null {
  const contested = context.topic.profile.subjects
    .map(({ id }) => {
      const basis = selectBasis(context, { subjects: [id], within: YEAR_DAYS, types: CONFLICT }).filter(
        (fact) => fact.independentSources > 1 && involvesBothSides(context, fact),
      );
      return {
        id,
        basis,
        weight: basis.reduce((sum, fact) => sum + fact.independentSources, 0),
      };
    })
    .filter(({ id, basis }) => basis.length >= FEWEST_FACTS && !isSettled(context, id))
    .sort((left, right) => right.weight - left.weight);
  const [most] = contested;
  if (!most) return null;
  return {
    statement: `Public disagreement between the two governments over ${nameSubject(context, most.id)} is {} to persist in the coming months.`,
    likelihood: "likely",
    confidence: rateConfidence(context, most.basis),
    basis: most.basis,
    indicator:
      "A written agreement on the subject, or a month without a new accusation from either side, would change it.",
  };
}

const AGREED = /\bagree[ds]?\b|\b(?:back(?:s|ed) down|pull(?:s|ed) back|over(?:came|come) the impasse)\b/u;

/** Whether two publishers report, in a sentence that speaks of the subject, that something was agreed or given up. */
function isSettled({ ranked, articles, topic }: BriefContext, subject: string): boolean {
  const terms = topic.profile.subjects.find(({ id }) => id === subject)?.terms ?? [];
  return ranked.some(
    ({ kind, independentSources, polarity, evidence }) =>
      (kind === "event" || kind === "claim") &&
      independentSources > 1 &&
      polarity === "affirmed" &&
      evidence.some((piece) => {
        const article = articles.get(piece.article);
        if (!article || !AGREED.test(piece.text)) return false;
        const { start, end } = sentenceAround(article, piece);
        return termPattern(terms).test(foldText(article.body.slice(start, end)));
      }),
  );
}
