/** A number as content streams write it: thousandths of a point are finer than any device. */
export function writeNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
