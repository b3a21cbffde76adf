import type { Attribution, ClaimStatement, Modality, Source, Span } from "../../../schema/index.ts";
import { contentId } from "../../../text/index.ts";
import type { Clause, SentenceReading, WordRange } from "../clause/index.ts";
import { type EnglishReading, isQuoted, spanOf } from "../english-reading.ts";
import { sourceRange, speakerAccording } from "../quote/find-speaker.ts";
import { timeOf, timeWithin } from "../time-of.ts";
import { channelOf } from "./channel-of.ts";
import { sourceOf } from "./source-of.ts";
import { isReport, isStance, modalityOf } from "./speech.ts";
import { findTrailingSource } from "./trailing-source.ts";

/** A proposition with more than this share of its words in quotation marks is told by its quotes. */
const QUOTED_SHARE = 0.7;

/** Finds what sources say without quotation marks: "Petro said that …", "accused him of …", "according to the ministry". */
export function findClaims(reading: EnglishReading): readonly ClaimStatement[] {
  return reading.sentences.flatMap((sentence) => {
    const spoken = sentence.clauses.flatMap((clause) => readSpokenClaim(reading, sentence, clause) ?? []);
    return spoken.length > 0 ? spoken : (readAccordingClaim(reading, sentence) ?? []);
  });
}

function readSpokenClaim(reading: EnglishReading, sentence: SentenceReading, clause: Clause): ClaimStatement | null {
  const modality = modalityOf(clause.lemma);
  const verb = sentence.words[clause.verb.head];
  if (!modality || !verb || clause.verb.modal || isQuoted(reading, verb.start)) return null;
  const speaker = sourceRange(sentence, clause);
  const proposition = propositionOf(sentence, clause);
  if (!speaker || !proposition || isQuotedThroughout(reading, sentence, proposition)) return null;
  const range = { from: Math.min(clause.from, proposition.from), to: Math.max(clause.to, proposition.to) };
  const source = sourceOf(reading, spanOf(sentence, speaker));
  const through = channelOf(reading, sentence, clause);
  const attribution: Attribution = { source, modality, ...(through ? { through } : {}) };
  const target = !clause.verb.passive && isStance(clause.lemma) ? clause.objects[0] : undefined;
  return makeClaim(reading, sentence, range, proposition, attribution, {
    rule: "en/claim/verb-of-saying",
    implied: clause.sharedSubject ? ["source"] : [],
    target: target ? sourceOf(reading, spanOf(sentence, target)) : null,
    clause,
    modality,
  });
}

/** What stands between quotation marks is a quote, not a claim besides. */
function isQuotedThroughout(reading: EnglishReading, sentence: SentenceReading, range: WordRange): boolean {
  const words = sentence.words.slice(range.from, range.to);
  return words.filter((word) => isQuoted(reading, word.start)).length >= words.length * QUOTED_SHARE;
}

interface Making {
  readonly rule: string;
  readonly implied: readonly string[];
  readonly target: Source | null;
  readonly clause: Clause | null;
  readonly modality: Modality;
}

function makeClaim(
  reading: EnglishReading,
  sentence: SentenceReading,
  range: WordRange,
  proposition: WordRange,
  attribution: Attribution,
  making: Making,
): ClaimStatement {
  const span: Span = spanOf(sentence, range);
  return {
    kind: "claim",
    id: contentId("s", [reading.article.id, "claim", span.start, span.end, attribution.source.text]),
    article: reading.article.id,
    span,
    sentence: sentence.sentence,
    rule: making.rule,
    implied: making.implied,
    topics: [],
    time: making.clause ? timeOf(reading, sentence, making.clause) : timeWithin(reading, sentence, range),
    attribution,
    polarity: making.clause?.verb.negated ? "denied" : "affirmed",
    proposition: spanOf(sentence, proposition),
    target: making.target,
  };
}

/** What is said: the clause that follows ("said that …", "said he …"), what stands before ("…, officials said"), or the object. */
function propositionOf(sentence: SentenceReading, clause: Clause): WordRange | null {
  const next = sentence.clauses[clause.index + 1];
  const that = thatAfter(sentence, clause);
  if (that !== null) return { from: that, to: Math.max(contentEnd(sentence, clause), pauseAfter(sentence, that)) };
  if (next && next.parent === clause.index && next.kind === "complement")
    return { from: Math.min(next.from, next.verb.from), to: contentEnd(sentence, clause) };
  const trailing = findTrailingSource(sentence);
  if (trailing?.clause === clause) return { from: 0, to: trailing.from };
  if (clause.verb.passive && isStance(clause.lemma)) return clause.subject;
  if (!isStance(clause.lemma) || ADDRESSED.has(clause.lemma)) return null;
  if (clause.lemma === "call" && !labels(sentence, clause)) return null;
  const from =
    clause.objects[0]?.from ??
    clause.obliques.find((oblique) => !oblique.time && oblique.preposition !== "by")?.from ??
    next?.from;
  return from === undefined ? null : { from, to: Math.max(contentEnd(sentence, clause), from + 1) };
}

/** Index of the word after "that" where it follows the verb and its phrases: "noted in recent days that …". */
function thatAfter(sentence: SentenceReading, clause: Clause): number | null {
  const { words } = sentence;
  const that = words[clause.to]?.lower === "that" && words[clause.to]?.class === "subordinator";
  return that && isReport(clause.lemma) && clause.to + 1 < words.length ? clause.to + 1 : null;
}

function pauseAfter(sentence: SentenceReading, from: number): number {
  const mark = sentence.chunks.find((chunk) => chunk.from > from && (chunk.kind === "break" || chunk.kind === "comma"));
  return mark?.from ?? sentence.words.length;
}

/** Their object is who hears it: "told reporters". */
const ADDRESSED = new Set(["tell", "remind", "inform", "assure"]);

/** "called him a friend", "calling it a kidnapping", "called for talks", but not "called the president on Monday". */
function labels(sentence: SentenceReading, clause: Clause): boolean {
  const following = sentence.words[clause.verb.head + 1]?.lower;
  return following === "for" || following === "on" || clause.objects.length > 1;
}

/** The content of a verb of saying ends where a clause begins that shares its subject or stands beside it. */
function contentEnd(sentence: SentenceReading, clause: Clause): number {
  let to = clause.to;
  const trailing = findTrailingSource(sentence);
  for (const later of sentence.clauses.slice(clause.index + 1)) {
    const beside =
      later.kind === clause.kind && later.sharedSubject && later.subject === clause.subject && later.opener !== "";
    if (
      later === trailing?.clause ||
      beside ||
      (later.kind === "main" && !later.sharedSubject && (clause.kind === "main" || clause.kind === "relative")) ||
      /^(?:though|although|while|whilst|whereas)$/.test(later.opener)
    )
      break;
    to = Math.max(to, later.to);
  }
  return to;
}

function readAccordingClaim(reading: EnglishReading, sentence: SentenceReading): ClaimStatement | null {
  const found = speakerAccording(sentence);
  if (!found || sentence.words.length === 0) return null;
  const at = sentence.words.findIndex((word) => word.lower === "according");
  const after = sentence.chunks.find((chunk) => chunk.from > at && chunk.kind === "comma");
  const proposition = at === 0 ? { from: after?.from ?? 0, to: sentence.words.length } : { from: 0, to: at };
  if (proposition.to <= proposition.from) return null;
  const attribution: Attribution = { source: sourceOf(reading, found.span), modality: "reported" };
  const whole = { from: 0, to: sentence.words.length };
  return makeClaim(reading, sentence, whole, proposition, attribution, {
    rule: "en/claim/according-to",
    implied: [],
    target: null,
    clause: null,
    modality: "reported",
  });
}
