/** Quotation marks around a cited sentence; none where it has marks of its own, which would run into ours. */
export function quoteMarks(sentence: string): readonly [string, string] {
  return /["“”«»]/u.test(sentence) ? ["", ""] : ["“", "”"];
}
