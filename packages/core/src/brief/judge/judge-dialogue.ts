import type { Fact } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { sentenceAround } from "../citation/index.ts";
import { capitalize, withArticle } from "../wording/index.ts";
import { involvesBothSides } from "./involves-both-sides.ts";
import type { Judgment } from "./judgment.ts";
import { nameSubject } from "./name-subject.ts";
import { rateConfidence } from "./rate-confidence.ts";
import { selectBasis } from "./select-basis.ts";

const RECENT_DAYS = 45;
const FEWEST_FACTS = 2;
const MOST_MEETINGS = 2;
const MOST_UNDERTAKINGS = 3;

/**
 * Talks that took place, or what was agreed, with an undertaking to go on: "Direct talks on migration are likely to
 * continue".
 */
export function judgeDialogue(context: BriefContext): Judgment | null {
  const recent = { within: RECENT_DAYS };
  const happened = ({ eventStatus }: Fact) => eventStatus === "happened" || eventStatus === "ongoing";
  const contacts = selectBasis(context, { ...recent, types: ["consult", "agree"] }).filter(
    (fact) => happened(fact) && !isBreach(fact) && fact.independentSources > 1 && involvesBothSides(context, fact),
  );
  const undertakings = context.ranked.filter((fact) => isUndertaking(context, fact));
  const basis = [...new Set([...contacts.slice(0, MOST_MEETINGS), ...undertakings.slice(0, MOST_UNDERTAKINGS)])];
  if (contacts.length === 0 || undertakings.length === 0 || basis.length < FEWEST_FACTS) return null;
  const [first, second] = context.topic.profile.sides;
  const broken = context.ranked.some(
    (fact) => (fact.eventType === "consult" && fact.eventStatus === "cancelled") || (happened(fact) && isBreach(fact)),
  );
  const between = `between ${withArticle(first.name)} and ${withArticle(second.name)}${onSubject(context, undertakings.slice(0, MOST_UNDERTAKINGS))}`;
  const haveTalked = contacts.some(({ eventType }) => eventType === "consult");
  const [subject, is, goesOn] = haveTalked ? ["direct talks", "are", "continue"] : ["cooperation", "is", "continues"];
  return {
    statement: broken
      ? `There is a {} that ${subject} ${between} ${goesOn} in the coming weeks.`
      : `${capitalize(subject)} ${between} ${is} {} to continue in the coming weeks.`,
    likelihood: broken ? "roughly even chance" : "likely",
    confidence: rateConfidence(context, basis),
    basis,
    indicator:
      "A cancelled follow-up, a new public exchange of threats or new measures by either side would change it.",
  };
}

const BREACH =
  /\b(?:recall(?:ed|s|ing)?|expel(?:led|s|ling)?|withdr[ae]w(?:n|s|ing)?)\b[^.;]{0,60}\b(?:ambassadors?|envoys?|diplomats?|chargés?)\b/iu;

/** An envoy called home "for consultations" is the end of talks, not one of them. */
function isBreach({ evidence }: Fact): boolean {
  return evidence.some(({ text }) => BREACH.test(text));
}

/** Words by which somebody binds himself to further talks. */
const UNDERTAKING =
  /\b(?:agreed?|agrees|pledged?|promised?|plans?|will|would|vowed|committed|invited|indicated|due|scheduled)\b[^.;]{0,60}\b(?:dialogue|talks|channels?|meet|meetings?|visit|travel|cooperat\p{Ll}+|consultations?|summit)\b/u;

function isUndertaking(context: BriefContext, fact: Fact): boolean {
  const { kind, polarity, eventStatus, status, evidence } = fact;
  if ((kind !== "event" && kind !== "claim") || polarity !== "affirmed" || eventStatus === "cancelled") return false;
  if (status === "disputed" || fact.attribution?.modality === "denied") return false;
  // What the sides agreed to do they will have to talk about.
  if (fact.eventType === "agree" && eventStatus !== "planned") return true;
  return evidence.some((piece) => {
    const article = context.articles.get(piece.article);
    const span = article ? sentenceAround(article, piece) : piece;
    return article !== undefined && UNDERTAKING.test(article.body.slice(span.start, span.end));
  });
}

/** What the sides undertook to talk about, beside that they talk at all; nothing where no subject stands out. */
function onSubject(context: BriefContext, undertakings: readonly Fact[]): string {
  const [diplomacy] = context.topic.profile.subjects;
  const counted = context.topic.profile.subjects
    .filter(({ id }) => id !== diplomacy?.id)
    .map(({ id }) => ({ id, count: undertakings.filter(({ topics }) => topics.includes(id)).length }))
    .sort((left, right) => right.count - left.count);
  const [most, next] = counted;
  return most && most.count > (next?.count ?? 0) ? ` on ${nameSubject(context, most.id)}` : "";
}
