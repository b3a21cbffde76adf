import { foldedWords } from "../../text/index.ts";
import { daysBetween } from "../../time/index.ts";
import type { Report, ReportOf } from "../report/index.ts";
import { contentStems, termContainment, termCosine, wordRarity } from "../word/index.ts";
import { NO_MATCH, type PairScore, roundScore, toProbability, veto } from "./pair-score.ts";
import weights from "./weights.json" with { type: "json" };

const w = weights.quote;

/** So many telling words in common make one matter of a sentence and a part of it. */
const TELLING_WORDS = 3;

/** Two people say "no bases in Colombia"; hardly ever do they say the same words: a cosine of nearly all words of both. */
const SAME_WORDS = 0.85;

/** Words that stand on an object are no utterance: "a photograph inscribed “…”", "a book titled “…”". */
const WRITTEN =
  /\b(?:inscribed|inscription|engraved|reading|titled|entitled|captioned|slogan|signed)\b[^"“”]{0,25}["“]?$/iu;

/** Whether two quotations render one utterance: the same speaker, and words that overlap or lie one within the other. */
export function scoreQuotes(left: ReportOf<"quote">, right: ReportOf<"quote">): PairScore {
  if (isWritten(left) !== isWritten(right)) return veto("one of them is an inscription");
  if (Math.min(left.terms.size, right.terms.size) < 2 && !isWithin(left, right)) return NO_MATCH;
  const shared = left.terms.shared(right.terms);
  const words = termCosine(left.terms, right.terms);
  const contained = Math.min(left.terms.size, right.terms.size) >= 2 ? termContainment(left.terms, right.terms) : words;
  if (isPhrase(left) && isPhrase(right) && shared.length < 2 && contained < 1)
    return veto("two phrases that share a word");
  if (isSentence(left, right) && contained < WITHIN && areTwoRemarks(left, right, shared)) return NO_MATCH;
  const verbatim = shared.length >= TELLING_WORDS && (words >= SAME_WORDS || isWithin(left, right));
  if (!verbatim && publishedApart(left, right)) return veto("weeks lie between the articles that quote them");
  if (speakersDiffer(left, right) && !verbatim) return veto("two different people said them");
  const sameSpeaker = left.speaker?.entity !== null && left.speaker?.entity === right.speaker?.entity;
  const rarity = shared.reduce((sum, term) => sum + wordRarity(term), 0);
  const evidence =
    w.bias +
    w.words * words +
    w.contained * contained +
    w.rarity * Math.min(2, rarity) +
    (sameSpeaker ? w.sameSpeaker : speakersDiffer(left, right) ? w.otherSpeaker : 0);
  return {
    score: roundScore(toProbability(evidence)),
    why: contained === 1 ? "one holds all the words of the other" : "many of their words are the same",
    veto: false,
  };
}

/** Of so many telling words a whole sentence is made. */
const SENTENCE = 5;
/** A fragment of a sentence holds hardly any word that the sentence lacks. */
const WITHIN = 0.75;

/** Names and offices recur in all that someone says of them; so many other words make two renderings one remark. */
const PLAIN_WORDS = 2;

function areTwoRemarks(left: ReportOf<"quote">, right: ReportOf<"quote">, shared: readonly string[]): boolean {
  if (shared.length < TELLING_WORDS) return true;
  const plain = new Set(
    [left, right].flatMap(({ statement }) => contentStems((statement.text.match(PLAIN) ?? []).join(" "))),
  );
  return shared.filter((stem) => plain.has(stem)).length < PLAIN_WORDS;
}

const PLAIN = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}’'-]*/gu;

/** So many days after it was said, a remark is repeated word for word or not at all. */
const REPEATED_WITHIN = 21;

function publishedApart({ source: left }: Report, { source: right }: Report): boolean {
  const [one, other] = [left.publishedAt, right.publishedAt];
  if (!one || !other) return false;
  return Math.abs(daysBetween(one.start, other.start)) > REPEATED_WITHIN;
}

/** "A migrant is no criminal and must be treated with dignity" beside "without treating them like criminals": one matter, two remarks. */
function isSentence(left: Report, right: Report): boolean {
  return Math.max(left.terms.size, right.terms.size) >= SENTENCE;
}

/** Of fragments so short, one word in common says little: "genocide-enabling", "accomplice to genocide". */
const PHRASE = 3;

function isPhrase({ terms }: ReportOf<"quote">): boolean {
  return terms.size <= PHRASE;
}

export function speakersDiffer(left: Report, right: Report): boolean {
  const [a, b] = [left.speaker?.entity ?? null, right.speaker?.entity ?? null];
  return a !== null && b !== null && a !== b;
}

function isWritten({ statement, source }: ReportOf<"quote">): boolean {
  const start = statement.words[0]?.start ?? statement.span.start;
  return WRITTEN.test(source.article.body.slice(Math.max(0, start - 60), start));
}

function isWithin(left: ReportOf<"quote">, right: ReportOf<"quote">): boolean {
  return isFragment(left, right) || isFragment(right, left);
}

/** "quite firm" in "she had been quite firm": the same words without a break. */
export function isFragment(inner: ReportOf<"quote">, outer: ReportOf<"quote">): boolean {
  const [a, b] = [foldedWords(inner.statement.text), foldedWords(outer.statement.text)];
  return a.length > 0 && ` ${b.join(" ")} `.includes(` ${a.join(" ")} `);
}
