/** Since when things have been as they are. */
const STANDING =
  /^(?:Historically|Traditionally|The last time|For (?:decades|years|generations|(?:\p{L}+|\d+) (?:decades|years)),?)\b|\b(?:has|have|had)(?: been)? long\b|^(?:The )?[\p{L}. ]{2,30} last \p{Ll}+ed\b/u;
const CLIMATE =
  /\b(?:relations?|relationship|ties|tensions?|rapport|alliance)\b[^.;]{0,50}\b(?:has|have|had|was|were)? ?(?:been )?(?:marked|strained|defined|characteri[sz]ed|soured|deteriorated|worsened|peaked)\b/iu;
/** "Colombia is the fourth-largest supplier": what a side is, not what it did. */
const STANDS_AS =
  /\b(?:is|are|was|were|remains?|has been|have been) (?:also )?(?:[\p{L}’']+ )?(?:the|a|an|one of|among)? ?(?:[\p{L}’'-]+ ){0,2}(?:\p{L}+-)?(?:largest|biggest|main|top|closest|leading|oldest|key)\b|\b(?:is|are) [\p{L} ]{2,30}[’']s? first\b/iu;

/** Whether a sentence sets the scene instead of telling what happened: "Relations had been marked by clashes". */
export function isBackdrop(text: string): boolean {
  return STANDING.test(text) || CLIMATE.test(text) || STANDS_AS.test(text);
}
