import type { DateInterval, Fact } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { bestDate } from "../date/best-date.ts";
import type { Report } from "../report/index.ts";

/** What all reports of a fact give together. */
export type ReportSums = Pick<Fact, "articles" | "date" | "polarity" | "topics">;

/** Goes through the reports once: looking at thousands of them takes longer than what is done with each. */
export function sumReports(reports: readonly Report[]): ReportSums {
  const articles = new Set<string>();
  const topics = new Set<string>();
  const dates: DateInterval[] = [];
  const implied: DateInterval[] = [];
  let denied = 0;
  for (const { source, statement, date, impliedDate } of reports) {
    articles.add(source.article.id);
    for (const topic of statement.topics) topics.add(topic);
    if (date) dates.push(date);
    if (impliedDate) implied.push(impliedDate);
    if (statement.polarity === "denied") denied += 1;
  }
  return {
    articles: [...articles].sort(compareText),
    date: bestDate(dates) ?? bestDate(implied),
    polarity: denied > reports.length / 2 ? "denied" : "affirmed",
    topics: [...topics].sort(compareText),
  };
}
