import type { CalendarDay, Evidence, Fact, Topic, WatchEntry, WatchItem } from "../../schema/index.ts";
import { compareText, foldedWords } from "../../text/index.ts";
import { addDays } from "../../time/index.ts";
import { LONGEST_SENTENCE, summarizeFact } from "../fact/summarize-fact.ts";
import { pickReports, type Report } from "../report/index.ts";
import { looksAhead } from "./looks-ahead.ts";

const HORIZON_DAYS = 366;

/**
 * What is still to come as of the day: facts dated after it, facts whose reports look ahead without a date, and the
 * profile's own entries, with the reports that speak of them. One item a sentence.
 */
export function listWatch(
  facts: readonly Fact[],
  reportsOf: (fact: Fact) => readonly Report[],
  topic: Topic,
  asOf: CalendarDay | null,
): WatchItem[] {
  const told = facts.flatMap((fact) => reportFact(fact, reportsOf(fact), asOf) ?? []);
  const entries = topic.profile.watch
    .filter((entry) => asOf === null || isAwaited(entry, asOf))
    .map(({ id, summary, date, terms }) => {
      const own = told.filter((item) => speaksOf(item, terms) && datesFit(item.date, date));
      return { summary, date, evidence: own.flatMap(({ evidence }) => evidence), entry: id };
    });
  return [...entries, ...onePerSentence(told)].sort(
    (left, right) =>
      compareText(left.date?.start ?? "9999", right.date?.start ?? "9999") || compareText(left.summary, right.summary),
  );
}

/** A desk looks about a year ahead; what it did not know on the day has no place in that day's briefing. */
function isAwaited({ knownFrom, date }: WatchEntry, asOf: CalendarDay): boolean {
  return knownFrom <= asOf && (date === null || (date.end >= asOf && date.start <= addDays(asOf, HORIZON_DAYS)));
}

function reportFact(fact: Fact, reports: readonly Report[], asOf: CalendarDay | null): WatchItem | null {
  if (fact.kind === "quote" || fact.kind === "quantity") return null;
  const { id, date, summary } = fact;
  if (date !== null && asOf !== null && date.start > asOf) return { summary, date, evidence: fact.evidence, fact: id };
  const over = date !== null && asOf !== null && date.end <= asOf && fact.eventStatus === "happened";
  const plan = over ? null : findPlan(reports);
  return plan && { ...plan, date: null, fact: id };
}

const pickAhead = pickReports(looksAhead);

type Plan = Pick<WatchItem, "summary" | "evidence">;

const plans = new WeakMap<readonly Report[], Plan | null>();

/** What the reports of a fact look ahead to; it follows from them alone. */
function findPlan(reports: readonly Report[]): Plan | null {
  const before = plans.get(reports);
  if (before !== undefined) return before;
  const [first, ...others] = pickAhead(reports);
  const plan = first
    ? { summary: summarizeFact({ ...first, evidence: widen(first) }), evidence: [first, ...others].map(widen) }
    : null;
  plans.set(reports, plan);
  return plan;
}

/** A plan needs its sentence: what was agreed, whether what is unclear. */
function widen({ statement, source, evidence }: Report): Evidence {
  const sentence = source.article.sentences[statement.sentence];
  if (!sentence || sentence.end - sentence.start > LONGEST_SENTENCE) return evidence;
  const { start, end } = sentence;
  return { article: evidence.article, start, end, text: source.article.body.slice(start, end) };
}

/** Dated items first; a sentence gives one item a date, and an undated one only where it gave none. */
function onePerSentence(items: readonly WatchItem[]): WatchItem[] {
  const taken = new Map<string, { readonly evidence: Evidence; readonly date: string | undefined }[]>();
  const dated = [...items.filter(({ date }) => date !== null), ...items.filter(({ date }) => date === null)];
  return dated.filter(({ evidence, date }) => {
    const known = evidence.every((own) =>
      (taken.get(own.article) ?? []).some(
        (other) => overlaps(own, other.evidence) && (date === null || other.date === date.start),
      ),
    );
    for (const own of evidence) {
      const inArticle = taken.get(own.article) ?? [];
      inArticle.push({ evidence: own, date: date?.start });
      taken.set(own.article, inArticle);
    }
    return !known;
  });
}

function overlaps(one: Evidence, other: Evidence): boolean {
  return one.article === other.article && one.start < other.end && other.start < one.end;
}

function speaksOf(item: WatchItem, terms: readonly string[]): boolean {
  const text = foldItem(item);
  return terms.some((term) => text.includes(` ${foldedWords(term).join(" ")} `));
}

const folded = new WeakMap<WatchItem["evidence"], string>();

function foldItem({ summary, evidence }: WatchItem): string {
  const text =
    folded.get(evidence) ?? ` ${foldedWords([summary, ...evidence.map((one) => one.text)].join(" ")).join(" ")} `;
  folded.set(evidence, text);
  return text;
}

function datesFit(left: WatchItem["date"], right: WatchItem["date"]): boolean {
  return left === null || right === null || (left.start <= right.end && right.start <= left.end);
}
