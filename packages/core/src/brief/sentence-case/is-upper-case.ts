/** Share of capitals among letters from which a sentence counts as upper case, and how many letters it takes to tell. */
const UPPER_SHARE = 0.85;
const LETTERS = 20;

/** Whether a sentence stands in capitals, as on old wires: "HALE MET MORA ON TUESDAY." */
export function isUpperCase(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= LETTERS && (text.match(/\p{Lu}/gu)?.length ?? 0) / letters >= UPPER_SHARE;
}
