import type { Report } from "../report/index.ts";

/** True where two named sources speak: a court and a minister, not "the minister" and "he". */
export function areTwoVoices({ speaker: left }: Report, { speaker: right }: Report): boolean {
  if (!left || !right) return false;
  return left.entity === null || right.entity === null ? left.text !== right.text : left.entity !== right.entity;
}
