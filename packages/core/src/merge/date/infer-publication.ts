import type { DateInterval, Notice } from "../../schema/index.ts";
import { addDays, weekdayOf } from "../../time/index.ts";
import { scoreEvents } from "../cluster/score-events.ts";
import { collectReports, isKind, type ReportOf, type Source } from "../report/index.ts";

export interface DatedSources {
  readonly sources: readonly Source[];
  readonly notices: readonly Notice[];
}

/** A dated report may lend its day only if it surely tells the same event. */
const LEAST_SCORE = 0.5;

/** Dates pass from article to article; news of one event seldom needs more than this many steps. */
const ROUNDS = 3;

/**
 * Gives articles without publication date one from the dated reports of the same events: one article says
 * "February 3", another tells the same meeting "on Tuesday". When the anchors of an article contradict each
 * other it stays undated and a notice says so.
 */
export function inferPublication(stated: readonly Source[], idOf: ReadonlyMap<string, string>): DatedSources {
  let sources = stated;
  const notices: Notice[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const events = collectReports(sources, idOf).filter((report) => isKind(report, "event"));
    const dated = events.filter(({ date }) => date?.precision === "day");
    let changed = false;
    sources = sources.map((source): Source => {
      if (source.publishedAt !== null) return source;
      const days = anchorDays(
        events.filter((event) => event.source.article.id === source.article.id),
        dated,
      );
      if (days.length === 0) return source;
      const latest = days.at(-1) ?? "";
      const earliest = days[0] ?? "";
      if (addDays(earliest, 6) < latest) {
        if (round === 0)
          notices.push({
            code: "contradictory-dates",
            message: `${source.article.file}: reports of the same events put its publication at ${earliest} and at ${latest}; it stays undated`,
          });
        return source;
      }
      changed = true;
      return { ...source, publishedAt: inferredDay(latest) };
    });
    if (!changed) break;
  }
  return { sources, notices };
}

function anchorDays(undated: readonly ReportOf<"event">[], dated: readonly ReportOf<"event">[]): string[] {
  const days = undated.flatMap((event) => {
    if (event.weekday === null) return [];
    return dated
      .filter(({ date }) => date !== null && weekdayOf(date.start) === event.weekday)
      .filter((other) => other.source !== event.source && scoreEvents(event, other).score >= LEAST_SCORE)
      .flatMap(({ date }) => date?.start ?? []);
  });
  return [...new Set(days)].sort();
}

function inferredDay(day: string): DateInterval {
  return { start: day, end: day, precision: "day", basis: "inferred" };
}
