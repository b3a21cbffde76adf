export { type Candidate, collectCandidates } from "./collect-candidates.ts";
export { type Outline, outlineBriefing } from "./outline.ts";
export { NOTHING_TOLD, selectSentences, type Told } from "./select-sentences.ts";
export { citeCandidate, leadingFacts, sourcesOf, type Worded, wordCandidate } from "./word-candidate.ts";
