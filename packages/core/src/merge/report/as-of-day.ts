import type { Report } from "./report.ts";

/** The day a report speaks of its matter: the day it names, else the day it was published; null when neither is known. */
export function asOfDay({ date, source }: Pick<Report, "date" | "source">): string | null {
  return date?.end ?? source.publishedAt?.end ?? null;
}
