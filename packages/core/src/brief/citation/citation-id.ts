/** Names an endnote by its source and its place among that source's notes: (2, 3) → "2c", (2, 28) → "2ab". */
export function citationId(source: number, order: number): string {
  let letters = "";
  for (let rest = order; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return `${source}${letters}`;
}
