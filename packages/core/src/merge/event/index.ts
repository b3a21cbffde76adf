export { compareEventWords, type EventFeatures } from "./event-features.ts";
export { type EventPlace, type EventWords, readEventWords } from "./event-words.ts";
export { EVENT_THRESHOLD, scoreEventFeatures, weighEventFeatures } from "./weigh-features.ts";
