const GRAM = 4;
/** Share of a line's word runs that stand in the reference text for the line to be content. */
const COVERED = 0.6;

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** For each line 1 when the reference text has it, else 0. Of equal lines, the one amid other content counts. */
export function labelLines(lines: readonly string[], reference: string): number[] {
  const words = tokens(reference);
  const grams = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    for (let size = 1; size <= GRAM; size++) grams.add(words.slice(start, start + size).join(" "));
  }
  const whole = new Set(reference.split("\n").map((line) => tokens(line).join(" ")));
  const labels = lines.map((line) => {
    const own = tokens(line);
    if (own.length === 0) return 0;
    if (own.length < GRAM) return whole.has(own.join(" ")) ? 1 : -Number(grams.has(own.join(" ")));
    const runs = own.slice(GRAM - 1).map((_, start) => own.slice(start, start + GRAM).join(" "));
    return Number(runs.filter((run) => grams.has(run)).length >= runs.length * COVERED);
  });
  return settleRepeats(lines, labels);
}

/** Short lines that occur inside the reference (−1) and repeated lines count where their neighbours do. */
function settleRepeats(lines: readonly string[], labels: readonly number[]): number[] {
  const near = (index: number) => {
    let sum = 0;
    for (let at = index - 4; at <= index + 4; at++)
      if (at !== index) sum += Number(labels[at] === 1 && (lines[at]?.length ?? 0) > 60);
    return sum;
  };
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries())
    places.set(tokens(line).join(" "), [...(places.get(tokens(line).join(" ")) ?? []), index]);
  return labels.map((label, index) => {
    if (label === -1) return Number(near(index) >= 5);
    if (label === 0) return 0;
    const same = places.get(tokens(lines[index] ?? "").join(" ")) ?? [];
    if (same.length < 2) return 1;
    const best = same.reduce((top, at) => (near(at) > near(top) ? at : top));
    return Number(best === index);
  });
}
