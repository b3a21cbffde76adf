export { conceptsOf, isSpeech } from "./event-concepts.ts";
export { compareEventWords, type EventFeatures } from "./event-features.ts";
export { type EventPlace, type EventWords, readEventWords } from "./event-words.ts";
export { triggerSense } from "./trigger-sense.ts";
export { EVENT_THRESHOLD, scoreEventFeatures, weighEventFeatures } from "./weigh-features.ts";
