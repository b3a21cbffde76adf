const END = /[.!?…:"”’»)\]。！？」]$/u;
/** Scripts that write sentences without blanks. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{12}/u;

/** True for running prose: a full sentence of some length, not a title, label or name. */
export function isParagraph(text: string): boolean {
  if (text.length >= 40 && END.test(text) && DENSE.test(text)) return true;
  const words = text.split(" ").length;
  if (words >= 40) return true;
  return words >= 12 && END.test(text) && (/[.!?]["”’»)]?\s/u.test(text) || words >= 16 || text.endsWith("."));
}
