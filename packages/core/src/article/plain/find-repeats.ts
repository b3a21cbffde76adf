import { foldedWords } from "../../text/index.ts";

const SHINGLE = 4;
/** Share of a line's word runs that must stand in another for it to be a repetition in other length. */
const CONTAINED = 0.75;

/**
 * Indexes of lines that another line says again: the same headline twice, or a teaser of a longer paragraph below.
 * Of two equal lines the one that leads into text not seen elsewhere is kept: its surroundings are the article.
 */
export function findRepeats(lines: readonly string[], isText: (line: string) => boolean): ReadonlySet<number> {
  const repeats = new Set<number>();
  const words = lines.map(foldedWords);
  const byWords = new Map<string, number[]>();
  for (const [index, list] of words.entries()) {
    const key = list.join(" ");
    const same = byWords.get(key);
    if (same) same.push(index);
    else if (list.length >= 4) byWords.set(key, [index]);
  }
  for (const indexes of byWords.values()) {
    if (indexes.length < 2) continue;
    const text = isText(lines[indexes[0] ?? 0] ?? "");
    const kept = text
      ? (indexes.find((index) => byWords.get((words[index + 1] ?? []).join(" "))?.length === 1) ?? indexes[0])
      : indexes[0];
    for (const index of indexes) if (index !== kept) repeats.add(index);
  }
  for (const index of findTeasers(lines, words, isText)) repeats.add(index);
  return repeats;
}

/** Lines near the start whose words are nearly all in one longer paragraph further down. */
function findTeasers(
  lines: readonly string[],
  words: readonly string[][],
  isText: (line: string) => boolean,
): number[] {
  const places = new Map<string, number>();
  const runs = words.map((list) =>
    list.slice(SHINGLE - 1).map((_, start) => list.slice(start, start + SHINGLE).join(" ")),
  );
  for (const [index, list] of runs.entries()) {
    if (isText(lines[index] ?? "")) for (const run of list) places.set(run, index);
  }
  const teasers: number[] = [];
  for (const [index, list] of runs.slice(0, 12).entries()) {
    if (list.length < 8) continue;
    const counts = new Map<number, number>();
    for (const run of list) {
      const place = places.get(run);
      if (place !== undefined && place > index) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    if ([...counts.values()].some((count) => count >= list.length * CONTAINED)) teasers.push(index);
  }
  return teasers;
}
