import type { ClaimStatement } from "../../../../schema/index.ts";
import { contentId } from "../../../../text/index.ts";
import type { Clause, SentenceReading, WordRange } from "../../clause/index.ts";
import { type EnglishReading, isQuoted, spanOf } from "../../english-reading.ts";
import { attributionOf } from "../../event/attribution-of.ts";
import { timeOf } from "../../time-of.ts";
import { isAssertion } from "../is-assertion.ts";
import { readAgenda } from "./read-agenda.ts";
import { splitItems } from "./split-items.ts";

/** What talks dealt with, one claim a subject: "The meeting focused on trade and border security", "They discussed the Amazon". */
export function findAgendas(reading: EnglishReading): readonly ClaimStatement[] {
  return reading.sentences.flatMap((sentence) =>
    isAssertion(reading, sentence)
      ? sentence.clauses.flatMap((clause) => readClauseAgenda(reading, sentence, clause))
      : [],
  );
}

function readClauseAgenda(reading: EnglishReading, sentence: SentenceReading, clause: Clause): ClaimStatement[] {
  const verb = sentence.words[clause.verb.head];
  if (!verb || clause.verb.modal || clause.verb.form === "infinitive" || isQuoted(reading, verb.start)) return [];
  const agenda = readAgenda(sentence, clause);
  if (!agenda) return [];
  const { subjects, told } = agenda;
  const items = splitItems(sentence, subjects);
  const range = { from: told.from, to: Math.max(told.to, ...items.map(({ to }) => to)) };
  return items.map((item) => makeAgenda(reading, sentence, clause, item, range));
}

function makeAgenda(
  reading: EnglishReading,
  sentence: SentenceReading,
  clause: Clause,
  item: WordRange,
  told: WordRange,
): ClaimStatement {
  const proposition = spanOf(sentence, item);
  return {
    kind: "claim",
    id: contentId("s", [reading.article.id, "agenda", proposition.start, proposition.end]),
    article: reading.article.id,
    span: spanOf(sentence, told),
    sentence: sentence.sentence,
    rule: "en/claim/agenda",
    implied: [],
    topics: [],
    time: timeOf(reading, sentence, clause),
    attribution: attributionOf(reading, sentence, clause),
    polarity: clause.verb.negated ? "denied" : "affirmed",
    proposition,
    target: null,
    agenda: true,
  };
}
