/** Measures by which one side presses the other, as reports name them and as a judgment does. */
const MEASURES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bsanction/iu, "sanctions"],
  [/\bvisas?\b/iu, "visa restrictions"],
  [/\btariffs?\b|\bduties\b/iu, "tariffs"],
  [/\bembargo/iu, "embargo"],
  [/\bdecertif|\bcertification\b/iu, "decertification"],
];

/** The measures that texts speak of, in the order of the table: ["sanctions", "visa restrictions"]. */
export function nameMeasures(texts: readonly string[]): readonly string[] {
  return MEASURES.flatMap(([pattern, name]) => (texts.some((text) => pattern.test(text)) ? [name] : []));
}
