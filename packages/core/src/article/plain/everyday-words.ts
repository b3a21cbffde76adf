/** The words that a text writes small, as it does no name. */
export function everydayWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}'’])\p{Ll}{3,}/gu) ?? []);
}

/** Whether a name in capitals has one of them: "Harbour Court Questions Deal" is nobody. */
export function hasEverydayWord(name: string, everyday: ReadonlySet<string>): boolean {
  return name.split(" ").some((word) => everyday.has(word.toLowerCase()));
}
