export { compareDigests, type FactChange } from "./compare-digests.ts";
export { lintBriefing } from "./lint/lint-briefing.ts";
export type { LintProblem } from "./lint/lint-problem.ts";
export { type BriefingOptions, writeBriefing } from "./write-briefing.ts";
