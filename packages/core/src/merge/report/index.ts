export { asOfDay } from "./as-of-day.ts";
export { collectReports } from "./collect-reports.ts";
export { collectSources } from "./collect-sources.ts";
export { isNewsDay } from "./is-news-day.ts";
export { isKind, type Party, type Report, type ReportOf } from "./report.ts";
export type { Source } from "./source.ts";
