export { collectReports } from "./collect-reports.ts";
export { collectSources } from "./collect-sources.ts";
export { isKind, type Party, type Report, type ReportOf } from "./report.ts";
export type { Source } from "./source.ts";
