import { type EventFeatures, type EventWords, isSpeech, weighEventWords } from "../event/index.ts";
import type { ReportOf } from "../report/index.ts";
import { areOpposites, contentStems, shareAny, wordRarity } from "../word/index.ts";
import { befellOthers } from "./befell-others.ts";
import { type DateEvidence, weighDates } from "./compare-dates.ts";
import { actOnOtherThings } from "./compare-objects.ts";
import { actOnTheirOwn, fallOnOthers, type PartyEvidence, weighParties } from "./compare-parties.ts";
import type { Comparison } from "./comparison.ts";
import { tellOtherCounts } from "./count-acts.ts";
import { compareVictims } from "./once-only.ts";
import { type PairScore, roundScore, toProbability, veto } from "./pair-score.ts";
import weights from "./weights.json" with { type: "json" };

const w = weights.event;

type EventReport = ReportOf<"event">;

/**
 * Whether two reports tell of one event: the words that name it (weights from ECB+), the kind of act, its parties
 * and its days.
 */
export function scoreEvents(left: EventReport, right: EventReport, comparison: Comparison): PairScore {
  if (!left.words || !right.words) return veto("an event without words");
  const dates = weighDates(left, right, comparison);
  if (dates.relation === "apart" && left.source === right.source) return veto("one article gives them two dates");
  const victims = compareVictims(left, right);
  if (victims.differ && dates.relation === "apart" && !dates.once)
    return { ...veto("two days, and not the same victims"), sentenceWide: true };
  if (victims.differ && left.source === right.source)
    return { ...veto("one article tells of other victims"), sentenceWide: true };
  if (befellOthers(left, right) && left.statement.polarity === right.statement.polarity)
    return veto("they befell others");
  if (areOpposites(left.head, right.head)) return veto("the one undoes the other");
  if (tellOtherCounts(left, right)) return veto("one tells of one act, the other of several");
  if (callOtherNames(left, right)) return veto("each calls something by another name");
  if (isUndone(left, right) || isUndone(right, left)) return veto("one is still to come, the other did not come about");
  if (dates.yearsApart) return veto("years lie between them");
  if (dates.impossible) return { score: 0, why: "their dates lie too far apart", veto: false };
  if (fallOnOthers(left, right, comparison)) return veto("each falls on another country");
  if (!shareAny(left.recipients, right.recipients) && actOnTheirOwn(left, right, comparison))
    return veto("each side did its own");
  const parties = weighParties(left, right, comparison);
  const story = comparison.story(left.source, right.source);
  const { features, concept, evidence: wording } = weighEventWords(left.words, right.words, story);
  if (victims.far && features.sentence < SAME_SENTENCE)
    return { ...veto("they count the victims too differently"), sentenceWide: true };
  const nearby = shareNearby(left.words, right.words);
  const evidence =
    wording +
    dates.evidence +
    parties.evidence +
    w.nearbyWords * nearby +
    (victims.differ ? w.otherVictims : 0) +
    (actOnOtherThings(left, right) ? w.otherObject : 0) +
    weighDoubts(left, right, { features, nearby, dates, parties });
  return {
    score: roundScore(toProbability(evidence)),
    why: explain(left, { features, concept, dates, parties }),
    veto: false,
    sentenceWide: victims.differ,
  };
}

/** Sentences that share so much are one sentence, of which one has another number. */
const SAME_SENTENCE = 0.6;

/** "called it a “kidnapping”" beside "called his host a “genocide accomplice”": of two labels no word is one. */
function callOtherNames(left: EventReport, right: EventReport): boolean {
  const [ours, theirs] = [nameCalled(left), nameCalled(right)];
  return ours.size > 0 && theirs.size > 0 && !shareAny(ours, theirs);
}

function nameCalled({ statement, evidence }: EventReport): ReadonlySet<string> {
  const quoted = statement.rule === LABEL ? /[“"]([^“”"]+)/u.exec(evidence.text)?.[1] : undefined;
  return new Set(contentStems(quoted ?? ""));
}

const LABEL = "en/event/label";

/**
 * "announced no new tariffs" beside "will announce new tariffs", "accepted 124 flights" beside "would not accept flights":
 * what is to come is reported, what came of it is another fact.
 */
function isUndone({ statement: done }: EventReport, { statement: planned }: EventReport): boolean {
  if (planned.status === "happened" || done.polarity === planned.polarity) return false;
  return done.polarity === "denied" || done.status === "happened";
}

const MOST_NEARBY = 2;

/** Rare words near both triggers, on whichever side: "revoking his visa" and "the visa revocation". */
function shareNearby(left: EventWords, right: EventWords): number {
  let sum = 0;
  for (const stem of left.near.shared(right.near)) sum += wordRarity(stem);
  return Math.min(MOST_NEARBY, sum);
}

interface Signs {
  readonly features: EventFeatures;
  readonly nearby: number;
  readonly dates: DateEvidence;
  readonly parties: PartyEvidence;
}

/** Someone comes and goes many times; which time is told by where. */
function isMotion({ concepts }: EventReport): boolean {
  return concepts.has("enter") || concepts.has("leave") || concepts.has("visit");
}

/** What makes a join doubtful although the words fit. */
function weighDoubts(left: EventReport, right: EventReport, { features, nearby, dates, parties }: Signs): number {
  const content = nearby >= 0.5 || features.sentence >= 0.35;
  const anchored = content || parties.evidence > 0.5 || dates.relation === "same";
  const speech = isSpeech(left.concepts) && isSpeech(right.concepts);
  return (
    (anchored ? 0 : w.nothingShared) +
    (isMotion(left) && isMotion(right) && nearby === 0 && dates.relation !== "same" ? w.otherWay : 0) +
    (speech && !content ? w.speechWithoutContent : 0) +
    (left.statement.polarity !== right.statement.polarity && !features.sameHead ? w.otherPolarity : 0)
  );
}

/** Names are those of the article, so that the reason stays what it is when the dossier comes to prefer another name. */
function explain(
  left: EventReport,
  { features, concept, dates, parties }: Omit<Signs, "nearby"> & { concept: number },
): string {
  const names = parties.shared.flatMap((id) => left.parties.find(({ entity }) => entity === id)?.name ?? []);
  const reasons = [
    features.sameHead
      ? `both tell of "${left.words?.heads[0]}"`
      : concept > 0
        ? "both name the same kind of act"
        : null,
    names.length > 0 ? `with ${names.join(" and ")}` : null,
    dates.why,
    features.sentence > 0.3 ? "in similar words" : null,
  ];
  return reasons.filter((reason) => reason !== null).join(", ") || "related words";
}
