export type { NamedMention } from "./name-pronouns.ts";
export { finishSentence, type PolishOptions, polishSentence } from "./polish-sentence.ts";
export { shortName } from "./short-name.ts";
export { findSpeechPronouns } from "./speech-pronoun.ts";
