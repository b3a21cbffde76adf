import { bareSaying } from "../claim/source-behind.ts";
import { isReport } from "../claim/speech.ts";
import type { SentenceReading } from "../clause/index.ts";
import { isPause } from "../clause/is-pause.ts";
import { wordFrom } from "../clause/word-at.ts";
import { type EnglishReading, isQuoted, spanOf } from "../english-reading.ts";
import { type SpeakerCue, speakerAccording, speakerAfter, speakerBefore } from "./find-speaker.ts";
import type { MarkedWords } from "./quote-marks.ts";
import { sentenceAt } from "./sentence-at.ts";
import { accordingAfter, speakerByInscription, speakerByLabel } from "./speaker-by-subject.ts";

export function findCue(
  reading: EnglishReading,
  marked: MarkedWords,
  sentence: SentenceReading,
  partial: boolean,
): SpeakerCue | null {
  const closing = sentenceAt(reading, marked.outer.end - 1) ?? sentence;
  const { start, end } = marked.outer;
  if (partial)
    return (
      accordingAfter(reading, closing, end) ??
      speakerByMaker(sentence, start, end) ??
      speakerBefore(reading, sentence, start) ??
      speakerByInscription(reading, sentence, start) ??
      speakerAccording(sentence) ??
      speakerAtEnd(reading, closing, end) ??
      speakerByLabel(reading, sentence, start)
    );
  return (
    speakerAfterDash(reading, marked) ??
    speakerOfPutting(reading, marked, closing) ??
    speakerAfter(closing, end) ??
    spilledCue(reading, marked, closing) ??
    speakerBefore(reading, sentence, start) ??
    speakerAccording(closing) ??
    speakerByColon(reading, marked, sentence)
  );
}

const MADE = /^(?:express|level|make|raise|use|utter|voice)$/;

/** "rejected claims of “fraud” made by Smith": whose the quoted claim is. */
function speakerByMaker(sentence: SentenceReading, start: number, end: number): SpeakerCue | null {
  const { words, clauses } = sentence;
  if (!/^(?:of|that)$/.test(words.findLast((word) => word.end <= start)?.lower ?? "")) return null;
  const verb = wordFrom(sentence, end);
  const clause = clauses.find((each) => each.verb.from === verb && each.verb.passive && MADE.test(each.lemma));
  const maker = clause?.obliques.find(({ preposition, time }) => preposition === "by" && !time);
  return maker && clause ? { span: spanOf(sentence, maker), rule: "en/quote/made-by", sentence, clause } : null;
}

/** The splitter may end a sentence at "?”" though its source follows: "“Why?” Smith asked". */
function spilledCue(reading: EnglishReading, marked: MarkedWords, closing: SentenceReading): SpeakerCue | null {
  const { body, sentences, blocks } = reading.article;
  const following = sentences[closing.sentence + 1];
  const next = reading.sentences[closing.sentence + 1];
  if (!following || !next || following.start > marked.outer.end + 2) return null;
  // "“IT IS A BAD BILL.” VEGA SAID."
  const ended = body[marked.words.end - 1] === "." && !bareSaying(next);
  if (following.start >= (blocks[marked.block]?.end ?? 0) || ended) return null;
  return speakerAfter(next, marked.outer.end);
}

/** "“…” — Name" at the end of a paragraph of letters or reactions. */
function speakerAfterDash(reading: EnglishReading, marked: MarkedWords): SpeakerCue | null {
  const { body, blocks } = reading.article;
  const rest = body.slice(marked.outer.end, blocks[marked.block]?.end);
  const found = /^\s*[—–―-]{1,2}\s*(\p{Lu}[\p{L}\p{M}.’' -]{2,60}?)(?:,[^.]*)?\.?\s*$/u.exec(rest);
  const sentence = found && sentenceAt(reading, marked.words.start);
  if (!found?.[1] || !sentence) return null;
  const start = marked.outer.end + rest.indexOf(found[1]);
  return { span: { start, end: start + found[1].length }, rule: "en/quote/dash", sentence, clause: null };
}

/** "“…,” is how the minister put it": who phrases it so. */
function speakerOfPutting(reading: EnglishReading, marked: MarkedWords, sentence: SentenceReading): SpeakerCue | null {
  const { end } = marked.outer;
  const rest = reading.article.body.slice(end, reading.article.blocks[marked.block]?.end);
  const found = /^\s+(?:is|was) (?:how|what) ([^,.;]{2,60}?) (?:put|phrased|described|called|expressed)\b/u.exec(rest);
  if (!found?.[1]) return null;
  const start = end + rest.indexOf(found[1], found[0].search(/(?:how|what) /u) + 4);
  return { span: { start, end: start + found[1].length }, rule: "en/quote/put-it", sentence, clause: null };
}

/** A partial quote in a sentence that ends with its source: "… a “turning point,” the minister said." */
function speakerAtEnd(reading: EnglishReading, sentence: SentenceReading, end: number): SpeakerCue | null {
  const last = sentence.clauses.at(-1);
  const verb = last && sentence.words[last.verb.from];
  if (!last || !verb || verb.start < end || !isReport(last.lemma) || isQuoted(reading, verb.start)) return null;
  const comma = sentence.chunks.findLast(
    (chunk) => isPause(chunk) && chunk.from <= Math.min(last.verb.from, last.subject?.from ?? Infinity),
  );
  return comma ? speakerAfter(sentence, sentence.words[comma.from]?.start ?? Infinity) : null;
}

/** "Smith continued:" at the end of the sentence or paragraph before. */
function speakerByColon(reading: EnglishReading, marked: MarkedWords, sentence: SentenceReading): SpeakerCue | null {
  const before = reading.article.body.slice(0, marked.outer.start).trimEnd();
  if (!before.endsWith(":")) return null;
  const starts = (sentence.words[0]?.start ?? Infinity) < marked.outer.start;
  const own = starts ? sentence : reading.sentences[sentence.sentence - 1];
  const found = own && speakerBefore(reading, own, before.length);
  return found ? { ...found, rule: "en/quote/colon" } : null;
}
