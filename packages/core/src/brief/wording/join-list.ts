/** "A", "A and B", "A, B and C". */
export function joinList(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "three", "12". */
export function countWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** A count with its noun: (0, "source") → "no sources", (1, "source") → "one source", (12, "source") → "12 sources". */
export function countNoun(count: number, noun: string, plural = `${noun}s`): string {
  return `${countWord(count)} ${count === 1 ? noun : plural}`;
}

/** "the" → "The". */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
