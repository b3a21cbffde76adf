/** Sentence punctuation at the end, before the mark of a quote inside. */
const ENDS_SENTENCE = /[.!?,…—-]['’”"]*$/u;

/** A sentence of its own, or a fragment in the reporter's sentence. */
export function isPartial(text: string, before: string, after: string): boolean {
  const opens =
    opensSentence(before) || /(?:[:,”"]|\b(?:said|says|stated|added|noted|that|told \w+))\s*$/u.test(before);
  const capital = /^(?:\p{Lu}|\p{N}|…|\[)/u.test(text);
  if (capital && opens && ENDS_SENTENCE.test(text)) return false;
  if (capital && /^\s*[,.]?\s*$/u.test(before) && ENDS_SENTENCE.test(text)) return false;
  return !(
    /:\s*$/u.test(before) ||
    (/,$/u.test(text) && /^\s+(?:\p{L}+\s+){0,4}(?:said|says|told|added)\b/u.test(after))
  );
}

export function opensSentence(before: string): boolean {
  return /(?:^|[.!?”"])\s*$/u.test(before);
}
