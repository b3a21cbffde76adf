import type { Report } from "../report/index.ts";
import { isHeadline } from "./is-headline.ts";

/** True where two named sources speak: a court and a minister, not "the minister" and "he"; a headline says again what one of them does. */
export function areTwoVoices(one: Report, other: Report): boolean {
  const [left, right] = [one.speaker, other.speaker];
  if (!left || !right || isHeadline(one) || isHeadline(other)) return false;
  return left.entity === null || right.entity === null ? left.text !== right.text : left.entity !== right.entity;
}
