/** Stems that begin alike in so many letters are of one root: "bribe" and "briberi", "union" and "unionist". */
const LENGTH = 5;

/** The letters that the stems of one family of words share. */
export function rootOf(stem: string): string {
  return stem.slice(0, LENGTH);
}

/** Whether a stem is long enough to tell its root by. */
export function hasRoot(stem: string): boolean {
  return stem.length >= LENGTH;
}
