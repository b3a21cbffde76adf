import type { Subject } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";

/** Finds the profile's subjects that a text touches, by their terms at the start of words. */
export type SubjectFinder = (text: string) => readonly string[];

/** Prepares the terms once: "sanction" also meets "sanctions", "sanctioned". */
export function createSubjectFinder(subjects: readonly Subject[]): SubjectFinder {
  const patterns = subjects.map(
    (subject) =>
      [subject.id, new RegExp(`(?<![\\p{L}\\p{N}])(?:${subject.terms.map(pattern).join("|")})`, "u")] as const,
  );
  return (text) => {
    const folded = foldText(text);
    return patterns.filter(([, terms]) => terms.test(folded)).map(([id]) => id);
  };
}

/** Short terms must be whole words: "ELN", "DEA". */
function pattern(term: string): string {
  const folded = foldText(term).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return folded.length <= 4 ? `${folded}(?![\\p{L}\\p{N}])` : folded;
}
