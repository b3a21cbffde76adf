export { type Candidate, collectCandidates } from "./collect-candidates.ts";
export { contentWords, wordOverlap } from "./content-words.ts";
export { leadingFacts, sourcesOf } from "./find-support.ts";
export { type Outline, outlineBriefing } from "./outline.ts";
export { citeCandidate, type Worded, wordCandidate } from "./word-candidate.ts";
export { wordFact } from "./word-fact.ts";
