export { contentWords, wordOverlap } from "./content-words.ts";
export { sourcesOf } from "./find-support.ts";
export { isBackdrop } from "./is-backdrop.ts";
export { isComment } from "./is-comment.ts";
export { type Outline, outlineBriefing } from "./outline.ts";
export { rankDisputes } from "./rank-disputes.ts";
export { OTHER_SUBJECT, openSubjects } from "./subject-of.ts";
export { citeCandidate, type Worded } from "./word-candidate.ts";
export { wordFact } from "./word-fact.ts";
