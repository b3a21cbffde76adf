import type { ClaimStatement, Source } from "../../../../schema/index.ts";
import { contentId } from "../../../../text/index.ts";
import { clauseAt } from "../../clause/clause-at.ts";
import type { Clause, SentenceReading, Word, WordRange } from "../../clause/index.ts";
import { type EnglishReading, isQuoted, spanOf } from "../../english-reading.ts";
import { attributionOf } from "../../event/attribution-of.ts";
import { namesEvent } from "../../event/event-lexicon.ts";
import { timeWithin } from "../../time-of.ts";
import { isAssertion } from "../is-assertion.ts";
import { sourceOf } from "../source-of.ts";
import { findRankedSubject, type RankedSubject } from "./find-ranked-subject.ts";
import { findRankedPhrases, type RankedPhrase } from "./ranked-phrase.ts";
import { scopeOf } from "./scope-of.ts";

/** What ranks someone or something, wherever in a sentence it stands: "Peru, the world's second-largest copper producer, …", "their first meeting since May". */
export function findRankings(reading: EnglishReading): readonly ClaimStatement[] {
  return reading.sentences.flatMap((sentence) =>
    isAssertion(reading, sentence)
      ? findRankedPhrases(sentence).flatMap((phrase) => readRanking(reading, sentence, phrase) ?? [])
      : [],
  );
}

function readRanking(reading: EnglishReading, sentence: SentenceReading, phrase: RankedPhrase): ClaimStatement | null {
  const { words } = sentence;
  const beside = findRankedSubject(sentence, phrase);
  const within = beside?.clause ?? clauseAt(sentence, words[phrase.from]?.start ?? 0);
  if (isQuoted(reading, words[phrase.from]?.start ?? 0) || within?.verb.modal) return null;
  const head = phrase.head ?? headOf(sentence, beside?.subject);
  // "expelled the envoy, the first such decision in a decade": a decision is no envoy.
  const such = words.slice(phrase.from, phrase.to).some((word) => word.lower === "such");
  const isEvent = head !== null && (such || namesEvent(words[head]?.lemma ?? ""));
  const ranked = isEvent && beside && !beside.clause && !isEventAt(sentence, beside.subject) ? null : beside;
  const target = ranked && !isEvent ? targetOf(reading, sentence, ranked.subject) : null;
  if (head === null || (!target && !(isEvent && (ranked || phrase.owned || phrase.bounded)))) return null;
  const told = rangeTold(sentence, phrase, ranked);
  const proposition = spanOf(sentence, told.proposition);
  const span = spanOf(sentence, told.range);
  return {
    kind: "claim",
    id: contentId("s", [reading.article.id, "ranking", proposition.start, proposition.end]),
    article: reading.article.id,
    span,
    sentence: sentence.sentence,
    rule: "en/claim/ranking",
    implied: ranked?.clause?.sharedSubject ? ["target"] : [],
    topics: [],
    time: timeWithin(reading, sentence, told.range),
    // What a phrase behind a comma adds is the article's own: "designated it as “failing to act”, the first such step".
    attribution: within && !isAside(words, phrase, ranked) ? attributionOf(reading, sentence, within) : null,
    polarity: ranked?.negated ? "denied" : "affirmed",
    proposition,
    target,
    ranking: { degree: phrase.degree, head: words[head]?.lemma ?? "", scope: scopeOf(reading, sentence, phrase) },
  };
}

function isAside(words: readonly Word[], { from }: RankedPhrase, ranked: RankedSubject | null): boolean {
  return !ranked?.clause && /[,–—-]/u.test(words[from - 1]?.after ?? "");
}

/** Who or what is ranked, where it is someone or something with a name: of "the meeting" and "it" the text is told, not whom. */
function targetOf(reading: EnglishReading, sentence: SentenceReading, subject: WordRange): Source | null {
  const source = sourceOf(reading, spanOf(sentence, subject));
  return source.entity ? source : null;
}

/** The noun of the subject: "meeting" for "the meeting, the first between …". */
function headOf({ phrases }: SentenceReading, subject: WordRange | undefined): number | null {
  return phrases.findLast(({ from, to }) => subject && from >= subject.from && to <= subject.to)?.head ?? null;
}

function isEventAt(sentence: SentenceReading, subject: WordRange): boolean {
  return namesEvent(sentence.words[headOf(sentence, subject) ?? -1]?.lemma ?? "");
}

interface Told {
  readonly range: WordRange;
  readonly proposition: WordRange;
}

/** From what is ranked to the end of the phrase; "…, representing the world's largest output" with what is told of the output. */
function rangeTold(sentence: SentenceReading, phrase: RankedPhrase, ranked: RankedSubject | null): Told {
  const own = { from: phrase.from, to: phrase.to };
  const clause = ranked?.clause;
  const above: Clause | undefined =
    clause?.kind === "gerund" && clause.sharedSubject ? sentence.clauses[clause.parent ?? -1] : undefined;
  if (above && above.from < phrase.from)
    return { range: { from: above.from, to: phrase.to }, proposition: { from: above.from, to: phrase.to } };
  const made = clause?.lemma === "make" ? clause.from : phrase.from;
  const from = Math.min(phrase.from, made, ranked?.subject.from ?? phrase.from);
  return { range: { from, to: Math.max(phrase.to, ranked?.subject.to ?? 0) }, proposition: own };
}
