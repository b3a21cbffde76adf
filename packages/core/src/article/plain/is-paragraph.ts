const END = /[.!?…:"”’»)\]]$/u;

/** True for running prose: a full sentence of some length, not a title, label or name. */
export function isParagraph(text: string): boolean {
  const words = text.split(" ").length;
  if (words >= 40) return true;
  return words >= 12 && END.test(text) && (/[.!?]["”’»)]?\s/u.test(text) || words >= 16 || text.endsWith("."));
}
