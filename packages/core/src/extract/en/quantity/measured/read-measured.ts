import type { SentenceReading } from "../../clause/index.ts";
import type { Amount } from "../quantity-draft.ts";
import { VOTE } from "../read-votes.ts";
import { measuredCount } from "./measured-count.ts";
import { doingOf, measuredLength } from "./measured-length.ts";
import { measuredMatter } from "./measured-matter.ts";
import { subjectOf } from "./measured-subject.ts";
import { measuredSum } from "./measured-sum.ts";
import { tailOf } from "./measured-tail.ts";
import { measuredVote } from "./measured-vote.ts";
import { nameOwner } from "./name-owner.ts";
import type { Standing } from "./standing.ts";
import { withoutBracket } from "./without-bracket.ts";

/**
 * What an amount measures, as a row of a table would name it, in the article's words: "people killed in the province" for
 * "killed at least 126 people in the province", "cocaine seized" for "seized 14 tonnes of cocaine", "share of global
 * supply" for "70% of global supply", "exports fell" for "exports fell 12%" and "exports" for "exports fell to $13 billion".
 */
export function readMeasured(amount: Amount, sentence: SentenceReading): string {
  const { words } = sentence;
  const first = words.findIndex((word) => word.end > amount.start);
  const next = words.findIndex((word) => word.start >= amount.end);
  const open = withoutBracket(words, next);
  const tail = next < 0 ? "" : tailOf(open.words, open.from, amount);
  const around = sentence.clauses.filter(({ from, to }) => from <= first && first < to);
  // "Lee, | who leads 600 men, | left": the men are told of in the aside.
  const clause = around.findLast(({ aside }) => aside !== null) ?? around.at(-1);
  const there: Standing = { amount, sentence, clause, first, next, tail };
  return amount.measure ?? nameOwner(measureOf(there).replace(OF_YEAR, ""), subjectOf(words, clause, first));
}

/** "aid in fiscal | 2025": the year is a date. */
const OF_YEAR = /\s(?:in|for|during|of)\s(?:the\s)?(?:fiscal|financial|calendar)(?:\syear)?$/u;

function measureOf(there: Standing): string {
  const { amount, sentence, clause, first } = there;
  switch (amount.kind) {
    case "count":
      return amount.rule === VOTE ? measuredVote(there) : measuredCount(there);
    case "measure":
      return measuredMatter(there);
    case "percent":
    case "money":
      return measuredSum(there);
    case "duration":
      return measuredLength(there);
    case "clock":
      return doingOf(sentence.words, clause, first);
  }
}
