export { conceptsOf, isActNoun, isSpeech } from "./event-concepts.ts";
export type { EventFeatures } from "./event-features.ts";
export { type EventWords, readEventWords } from "./event-words.ts";
export type { ActObject } from "./read-act-object.ts";
export { triggerSense } from "./trigger-sense.ts";
export { scoreEventWords, type WordEvidence, weighEventWords } from "./weigh-event-words.ts";
export { EVENT_THRESHOLD } from "./weigh-features.ts";
