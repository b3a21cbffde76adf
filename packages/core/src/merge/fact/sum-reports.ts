import type { DateInterval, Fact } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { findPlace, insertOrdered } from "../change/index.ts";
import { bestDate, dateKey } from "../date/best-date.ts";
import { foldReports, type Report } from "../report/index.ts";

/** What all reports of a fact give together. */
export type ReportSums = Pick<Fact, "articles" | "date" | "polarity" | "topics">;

/** A date, how many reports give it, and the first of them: its words stand for all. */
interface ToldDate {
  readonly date: DateInterval;
  readonly count: number;
  readonly first: string;
}

interface Sums {
  readonly articles: readonly string[];
  readonly topics: readonly string[];
  readonly dates: ReadonlyMap<string, ToldDate>;
  readonly implied: ReadonlyMap<string, ToldDate>;
  readonly denied: number;
}

const NOTHING: Sums = { articles: [], topics: [], dates: new Map(), implied: new Map(), denied: 0 };

const sums = foldReports(
  (reports) => addReports(NOTHING, reports),
  (before, { added }) => addReports(before, added),
);

/** Goes through the reports once: looking at thousands of them takes longer than what is done with each. */
export function sumReports(reports: readonly Report[]): ReportSums {
  const { articles, topics, dates, implied, denied } = sums(reports);
  return {
    articles,
    date: bestDate([...dates.values()]) ?? bestDate([...implied.values()]),
    polarity: denied > reports.length / 2 ? "denied" : "affirmed",
    topics,
  };
}

function addReports(before: Sums, reports: readonly Report[]): Sums {
  const articles = new Set<string>();
  const topics = new Set<string>();
  const dates = new Map(before.dates);
  const implied = new Map(before.implied);
  let { denied } = before;
  for (const report of reports) {
    const { source, statement, date, impliedDate } = report;
    articles.add(source.article.id);
    for (const topic of statement.topics) topics.add(topic);
    if (date) countDate(dates, date, report);
    if (impliedDate) countDate(implied, impliedDate, report);
    if (statement.polarity === "denied") denied += 1;
  }
  return {
    articles: addInOrder(before.articles, articles),
    topics: addInOrder(before.topics, topics),
    dates,
    implied,
    denied,
  };
}

function countDate(dates: Map<string, ToldDate>, date: DateInterval, { id }: Report): void {
  const key = dateKey(date);
  const told = dates.get(key);
  const earlier = told && told.first < id ? told : { date, first: id };
  dates.set(key, { date: earlier.date, first: earlier.first, count: (told?.count ?? 0) + 1 });
}

function addInOrder(before: readonly string[], coming: ReadonlySet<string>): readonly string[] {
  const fresh = [...coming].filter((text) => before[findPlace(before, text, compareText)] !== text);
  return fresh.length === 0 ? before : insertOrdered(before, fresh, compareText);
}
