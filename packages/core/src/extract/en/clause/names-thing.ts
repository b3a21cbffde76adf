import type { Clause } from "./clause.ts";
import type { Word } from "./word.ts";

/** True for the clause in "condemned what | it called | a crime": it names a thing and tells nothing of its own. */
export function namesThing(words: readonly Word[], { subject }: Clause): boolean {
  return subject !== null && words[subject.from - 1]?.lower === "what";
}
