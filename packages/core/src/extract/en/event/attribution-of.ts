import type { Attribution, Modality, Source } from "../../../schema/index.ts";
import { findAccuser, findGovernor } from "../claim/find-governor.ts";
import { findHearsay } from "../claim/find-hearsay.ts";
import { relayOf } from "../claim/relay-of.ts";
import { sourceBehind } from "../claim/source-behind.ts";
import { sourceOf } from "../claim/source-of.ts";
import { isCharge, isDenial, modalityOf } from "../claim/speech.ts";
import { stanceOf } from "../claim/stance-of.ts";
import { sentenceSource } from "../claim/trailing-source.ts";
import type { Clause, SentenceReading, Word } from "../clause/index.ts";
import { type EnglishReading, quoteAt, spanOf } from "../english-reading.ts";
import { speakerAccording } from "../quote/find-speaker.ts";

const HEDGES: Readonly<Record<string, Modality>> = {
  reportedly: "reported",
  allegedly: "alleged",
  purportedly: "alleged",
  supposedly: "alleged",
};

/** Who vouches for a clause: the subject of the verb of saying above it, or "according to …" in its sentence. */
export function attributionOf(reading: EnglishReading, sentence: SentenceReading, clause: Clause): Attribution | null {
  const spoken = spokenBy(reading, sentence.words[clause.verb.head]?.start ?? 0);
  if (spoken) return spoken;
  const governor = findGovernor(sentence, clause);
  const hearsay = governor && isDenial(governor.lemma) ? null : findHearsay(sentence, clause);
  if (hearsay) return { source: wordAsSource(hearsay), modality: "alleged" };
  const accuser = governor && modalityOf(governor.lemma) === "reported" ? findAccuser(sentence, governor) : null;
  const voucher = accuser ?? governor;
  if (voucher?.subject) {
    const source = sourceOf(reading, spanOf(sentence, voucher.subject));
    const stance = voucher.verb.negated ? "reported" : (stanceOf(sentence, voucher) ?? "reported");
    const through = relayOf(reading, sentence, voucher);
    const modality = stance === "reported" && isConditional(clause) ? "conditional" : stance;
    return { source, modality, ...(through ? { through } : {}) };
  }
  const charge = chargeOver(sentence, clause);
  if (charge) return { source: wordAsSource(charge), modality: stanceOver(charge) };
  const voice = sentenceSource(sentence, clause.to - 1);
  if (voice?.subject && voice !== clause) {
    const source = sourceOf(reading, spanOf(sentence, voice.subject));
    return { source, modality: isConditional(clause) ? "conditional" : (stanceOf(sentence, voice) ?? "reported") };
  }
  const behind = sourceBehind(reading, sentence);
  if (behind?.clause.subject)
    return { source: sourceOf(reading, spanOf(behind.sentence, behind.clause.subject)), modality: "reported" };
  const according = speakerAccording(sentence);
  if (according) return { source: sourceOf(reading, according.span), modality: "reported" };
  const hedge = sentence.words.slice(clause.from, clause.to).find((word) => HEDGES[word.lower]);
  return hedge ? { source: wordAsSource(hedge), modality: HEDGES[hedge.lower] ?? "reported" } : null;
}

/** The last three open one without "if": "Had it left, …". */
const CONDITIONS = /^(?:if|unless|had|should|were)$/;

function isConditional({ opener }: Clause): boolean {
  return CONDITIONS.test(opener);
}

/** Where nobody vouches by name, the word itself says on what ground: "allegedly", "allegations that". */
function wordAsSource({ text, start, end }: Word): Source {
  return { text, span: { start, end } };
}

/** "is accused of exporting arms", "is believed to have fled": who says so is left open, that it is no more than said is not. */
function chargeOver({ words, clauses }: SentenceReading, clause: Clause): Word | undefined {
  const above = clause.parent === null ? undefined : clauses[clause.parent];
  if (!above?.verb.passive) return undefined;
  const charged = clause.kind === "gerund" && isCharge(above.lemma);
  const held = clause.kind === "infinitive" && HELD.test(above.lemma);
  return charged || held ? words[above.verb.head] : undefined;
}

const HELD = /^(?:allege|believe|claim|rumou?r|report|say|suspect|think|understand)$/;

function stanceOver({ lemma }: Word): Modality {
  return /^(?:believe|report|say|think|understand)$/.test(lemma) ? "reported" : "alleged";
}

/** Words inside a quote are its speaker's. */
export function spokenBy(reading: EnglishReading, offset: number): Attribution | null {
  const speaker = quoteAt(reading, offset)?.speaker;
  return speaker ? { source: speaker, modality: "reported" } : null;
}
