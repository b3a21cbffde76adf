export { namePublisher } from "./name-publisher.ts";
export { type Citations, openCitations } from "./open-citations.ts";
export { sentenceAround } from "./sentence-around.ts";
export { spreadEvidence } from "./spread-evidence.ts";
