import type { Span } from "../../../schema/index.ts";

const SAID =
  "(?:said|says|say|added|adds|wrote|writes|told|tells|noted|insisted|warned|explained|continued|posted|tweeted|stated|declared|argued|concluded|recalled|stressed|claimed|asked)";
/** A paper that another sentence introduced names nobody either: "…, the statement added". */
const WHO = "(?<who>he|she|it|they|the (?:statement|letter|document|note|text|communiqué|message|post))";
/** What stands between a quote or a clause and the words that say whose it is. */
const AFTER = '(?<=[,”"»?!…] |[”"»] — )';
const SPEECH_PRONOUN = new RegExp(
  `${AFTER}${WHO} (?:(?:has|have|had|also|then|later) )*${SAID}\\b|${AFTER}${SAID} (?<after>he|she|they)\\b`,
  "giud",
);
/** In "because, it said, the river rose" and "Berg came, saw, and he said", the clause runs on from its subject. */
const RUNS_ON = /\b(?:that|because|as|and|but|which|who|where|when|while|if|though|although|since|so|or),? $/iu;

/** Finds the pronoun, or its like, that says whose words a sentence gives: "it" in "The post would close, it said." */
export function findSpeechPronouns(text: string): Span[] {
  return [...text.matchAll(SPEECH_PRONOUN)].flatMap(({ index, indices }) => {
    const [start, end] = indices?.groups?.who ?? indices?.groups?.after ?? [index, index];
    return RUNS_ON.test(text.slice(0, index)) ? [] : [{ start, end }];
  });
}
