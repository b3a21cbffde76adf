export { compareDigests, type FactChange } from "./compare-digests.ts";
export { type BriefingOptions, writeBriefing } from "./write-briefing.ts";
