import type { DateInterval, Span } from "../../schema/index.ts";
import { foldedWords } from "../../text/index.ts";
import { conceptsOf } from "../event/index.ts";
import type { ReportOf } from "../report/index.ts";

/** An event that an article tells, with the date of the fact it belongs to. */
export interface DatedEvent {
  readonly report: ReportOf<"event">;
  readonly date: DateInterval | null;
}

/** "the raid", "Solís's ouster", "that call": what the reader is taken to know already. */
const DEFINITE = /^(?:the|that|this|these|those|his|her|its|their)\b|['’]s?\s/iu;
/** A ruler's fall, which reports also tell as a capture; an official's dismissal is no such thing. */
const FALL = /\b(?:ouster|ousting|overthrow|toppling|fall|downfall)$/iu;
/** More words than these are a clause, not a name of something told before. */
const MOST_WORDS = 8;

/**
 * When the event happened that some words of an article name: the date of the event told in them, else the one date
 * that the article's other reports of such an act have; null where they have none, or several.
 */
export function findAntecedent(
  report: ReportOf<"event">,
  words: Span,
  events: readonly DatedEvent[],
): DateInterval | null {
  const others = events.filter((event) => event.report.id !== report.id);
  const named = others.filter(
    ({ report: { statement } }) => words.start <= statement.trigger.start && statement.trigger.end <= words.end,
  );
  const told = named.find(({ date }) => date !== null);
  if (told) return told.date;
  const text = report.source.article.body.slice(words.start, words.end);
  if (!DEFINITE.test(text) || foldedWords(text).length > MOST_WORDS) return null;
  const acts = new Set([...(named[0]?.report.concepts ?? actNamed(text)), ...(FALL.test(text) ? ["capture"] : [])]);
  const parties = named.flatMap((event) => [...event.report.entities]);
  const dates = others
    .filter((event) => !named.includes(event) && event.report.statement.polarity === "affirmed")
    .filter((event) => [...acts].some((act) => event.report.concepts.has(act)))
    .filter((event) => parties.length === 0 || parties.some((party) => event.report.entities.has(party)))
    .flatMap(({ date }) => date ?? []);
  const [date] = dates;
  return date && dates.every(({ start, end }) => start === date.start && end === date.end) ? date : null;
}

/** The kinds of act that the last noun names: "conversation" of "That hourlong conversation". */
function actNamed(text: string): ReadonlySet<string> {
  const noun = foldedWords(text).at(-1);
  return noun === undefined ? new Set() : conceptsOf([noun], text);
}
