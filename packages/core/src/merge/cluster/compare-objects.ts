import type { Report, ReportOf } from "../report/index.ts";
import { contentStems, meaningCosine } from "../word/index.ts";

/** What an act is done to, of a verb whose object is no name: "accepted all the terms" → the terms. */
interface ActObject {
  readonly stems: ReadonlySet<string>;
  /** Its words that say what it is, for their meaning: names and numbers say which. */
  readonly words: readonly string[];
}

/** Words this near in meaning may be one thing in other words: "the boat", "a vessel". */
const NEAR = 0.15;

const objects = new WeakMap<Report, ActObject | null>();

/** True where one verb is done to two things: "accepted 475 flights" beside "accepted all the terms". */
export function actOnOtherThings(left: ReportOf<"event">, right: ReportOf<"event">): boolean {
  if (left.head !== right.head) return false;
  const [one, other] = [objectOf(left), objectOf(right)];
  if (one === null || other === null) return false;
  return !mentions(right, one) && !mentions(left, other) && areFar(one.words, other.words);
}

/** False where the meaning of either is not known. */
function areFar(left: readonly string[], right: readonly string[]): boolean {
  return meaningCosine(left, left) > 0 && meaningCosine(right, right) > 0 && meaningCosine(left, right) < NEAR;
}

function mentions(report: ReportOf<"event">, { stems }: ActObject): boolean {
  const { sentence } = report.words ?? {};
  return [...stems].some((stem) => sentence?.has(stem));
}

function objectOf(report: ReportOf<"event">): ActObject | null {
  const known = objects.get(report);
  const object = known === undefined ? readObject(report) : known;
  objects.set(report, object);
  return object;
}

/** What ends a phrase: a mark, a preposition, a conjunction, a form of a verb. */
const PHRASE_END =
  /[.,;:!?()“”"—–]|\s-\s|\b(?:of|in|on|at|to|for|from|with|without|by|about|against|into|over|under|after|before|during|through|since|until|as|than|and|or|but|that|which|who|whose|when|where|while|if|because|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|\p{L}+ing)\b/iu;
const PASSIVE =
  /^(.*?)\s(?:(?:has|have|had|will|would|may|might|can|could|must|should|to)\s)?(?:not\s)?(?:be|been|being|is|are|was|were)\s(?:\p{L}+ly\s)?$/iu;
/** "all of", "hundreds of": what is counted follows. */
const QUANTIFIER =
  /^\s*(?:all|both|each|most|many|much|none|some|any|half|part|hundreds|thousands|dozens|scores|[\d.,]+ ?%)\s(?:of\s)?/iu;

function readObject({ statement, source: { article } }: ReportOf<"event">): ActObject | null {
  if (statement.rule !== "en/event/verb") return null;
  const { trigger, span } = statement;
  const sentence = article.sentences[statement.sentence] ?? span;
  const [, suffered] = PASSIVE.exec(article.body.slice(Math.max(span.start, sentence.start), trigger.start)) ?? [];
  const phrase = (suffered ?? article.body.slice(trigger.end, sentence.end)).replace(QUANTIFIER, "");
  const [object = ""] = phrase.split(PHRASE_END, 1);
  if (/\p{Lu}[\p{L}.-]*\s*$/u.test(object)) return null;
  const words = object.match(/(?<![\p{L}’'])\p{Ll}[\p{L}-]+/gu) ?? [];
  const stems = new Set(words.flatMap((word) => contentStems(word)));
  return stems.size === 0 ? null : { stems, words: words.filter((word) => contentStems(word).length > 0) };
}
