import type { Attribution, ClaimStatement, Modality } from "../../../schema/index.ts";
import type { Clause, SentenceReading, WordRange } from "../clause/index.ts";
import { ADDRESSED } from "../clause/word-lists.ts";
import { type EnglishReading, isQuoted, spanOf } from "../english-reading.ts";
import { sourceRange, speakerAccording } from "../quote/find-speaker.ts";
import { channelOf } from "./channel-of.ts";
import { findAccuser, findGovernor } from "./find-governor.ts";
import { isPraise } from "./is-praise.ts";
import { makeClaim } from "./make-claim.ts";
import { propositionOf } from "./proposition-of.ts";
import { relayOf } from "./relay-of.ts";
import { sourceBehind } from "./source-behind.ts";
import { sourceOf } from "./source-of.ts";
import { isIntention, isStance } from "./speech.ts";
import { stanceOf } from "./stance-of.ts";
import { staysUnnamed } from "./stays-unnamed.ts";
import { isAside } from "./trailing-source.ts";

/** A proposition with more than this share of its words in quotation marks is told by its quotes. */
const QUOTED_SHARE = 0.7;

/** Finds what sources say without quotation marks: "Smith said that …", "accused him of …", "according to the ministry". */
export function findClaims(reading: EnglishReading): readonly ClaimStatement[] {
  return reading.sentences.flatMap((sentence) => {
    const spoken = sentence.clauses.flatMap((clause) => readSpokenClaim(reading, sentence, clause) ?? []);
    return spoken.length > 0
      ? spoken
      : (readAccordingClaim(reading, sentence) ?? readClaimBefore(reading, sentence) ?? []);
  });
}

/** Verbs that give a name to something, good or bad. */
const LABELS = /^(?:brand|call|characteri[sz]e|deem|depict|describe|dub|label|portray|regard|term)$/;

function readSpokenClaim(reading: EnglishReading, sentence: SentenceReading, clause: Clause): ClaimStatement | null {
  const modality = modalityHere(sentence, clause, stanceOf(sentence, clause));
  const verb = sentence.words[clause.verb.head];
  if (!modality || !verb || clause.verb.modal || isQuoted(reading, verb.start)) return null;
  // "up 13%, citing the ministry": where it is from, not what is said.
  if (clause.lemma === "cite" && clause.verb.form === "gerund") return null;
  // "fell in May, compared to June": figures side by side.
  if (clause.lemma === "compare" && clause.objects.length === 0) return null;
  if (isIntention(clause.lemma) && findGovernor(sentence, clause)) return null;
  if (staysUnnamed(sentence, clause)) return null;
  const speaker = sourceRange(sentence, clause);
  const proposition = propositionOf(sentence, clause);
  if (!speaker || !proposition || isQuotedThroughout(reading, sentence, proposition)) return null;
  // "“We won,” he said, adding that …": what begins in a quote is one.
  const first = sentence.words[proposition.from];
  if (isAside(sentence, clause) && first && isQuoted(reading, first.start)) return null;
  const range = { from: Math.min(clause.from, proposition.from), to: Math.max(clause.to, proposition.to) };
  const source = sourceOf(reading, spanOf(sentence, speaker));
  const through = channelOf(reading, sentence, clause) ?? relayOf(reading, sentence, clause);
  const attribution: Attribution = { source, modality, ...(through ? { through } : {}) };
  const target =
    !clause.verb.passive && isStance(clause.lemma) && !ADDRESSED.has(clause.lemma) ? clause.objects[0] : undefined;
  return makeClaim(reading, sentence, range, proposition, attribution, {
    rule: "en/claim/verb-of-saying",
    implied: clause.sharedSubject ? ["source"] : [],
    target: target ? sourceOf(reading, spanOf(sentence, target)) : null,
    clause,
    modality,
  });
}

/** Praise accuses nobody; and what an accuser says that others say stays an accusation. */
function modalityHere(sentence: SentenceReading, clause: Clause, stance: Modality | null): Modality | null {
  if (stance === "alleged" && LABELS.test(clause.lemma) && isPraise(sentence, clause)) return "reported";
  return stance === "reported" && findAccuser(sentence, clause) ? "alleged" : stance;
}

/** What stands between quotation marks is a quote, not a claim besides. */
function isQuotedThroughout(reading: EnglishReading, sentence: SentenceReading, range: WordRange): boolean {
  const words = sentence.words.slice(range.from, range.to);
  return words.filter((word) => isQuoted(reading, word.start)).length >= words.length * QUOTED_SHARE;
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

/** "THE PACT WILL STAND. JUMA SAID.": the sentence behind names who says this one. */
function readClaimBefore(reading: EnglishReading, sentence: SentenceReading): ClaimStatement | null {
  const behind = sourceBehind(reading, sentence);
  const whole = { from: 0, to: sentence.words.length };
  if (!behind?.clause.subject || sentence.clauses.length === 0 || isQuotedThroughout(reading, sentence, whole))
    return null;
  const source = sourceOf(reading, spanOf(behind.sentence, behind.clause.subject));
  return makeClaim(
    reading,
    sentence,
    whole,
    whole,
    { source, modality: "reported" },
    {
      rule: "en/claim/source-behind",
      implied: [],
      target: null,
      clause: null,
      modality: "reported",
    },
  );
}
