import type { Source } from "../report/index.ts";

const known = new WeakMap<Source, Map<string, Source>>();

/** The source as one published on a day that others lend it. Dated again, it is the source it was before. */
export function dateSource(source: Source, day: string): Source {
  const days = known.get(source) ?? new Map<string, Source>();
  known.set(source, days);
  const before = days.get(day);
  if (before) return before;
  const dated = { ...source, publishedAt: { start: day, end: day, precision: "day", basis: "inferred" } as const };
  days.set(day, dated);
  return dated;
}
