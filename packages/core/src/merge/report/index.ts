export { asOfDay } from "./as-of-day.ts";
export { collectSources } from "./collect-sources.ts";
export { foldEvidence } from "./fold-evidence.ts";
export { isNewsDay } from "./is-news-day.ts";
export { forgetReports, readReports } from "./read-reports.ts";
export { isKind, type Party, type Report, type ReportOf } from "./report.ts";
export type { Source } from "./source.ts";
export { takeArticles } from "./take-articles.ts";
