import type { Span, Subject } from "../../schema/index.ts";
import { foldWithOffsets, termPattern } from "../../text/index.ts";

/** The profile's subjects whose terms stand inside a span. */
export type SubjectsOf = (span: Span) => readonly string[];

interface TermPlace {
  readonly subject: string;
  readonly start: number;
}

/** Finds every place in a text where a term of a subject stands: "sanction" also meets "sanctions", "sanctioned". */
export function placeSubjects(body: string, subjects: readonly Subject[]): SubjectsOf {
  const { text, offsets } = foldWithOffsets(body);
  const places: TermPlace[] = [];
  for (const [subject, pattern] of patternsOf(subjects))
    for (const found of text.matchAll(pattern)) places.push({ subject, start: offsets[found.index] ?? 0 });
  const order = subjects.map((subject) => subject.id);
  return ({ start, end }) => {
    const inside = new Set(
      places.filter((place) => start <= place.start && place.start < end).map((place) => place.subject),
    );
    return order.filter((id) => inside.has(id));
  };
}

type Patterns = readonly (readonly [subject: string, pattern: RegExp])[];

/** One pattern a subject, made once a profile, as it is asked for every article. */
const prepared = new WeakMap<readonly Subject[], Patterns>();

function patternsOf(subjects: readonly Subject[]): Patterns {
  const found = prepared.get(subjects) ?? subjects.map((subject) => [subject.id, termPattern(subject.terms)] as const);
  prepared.set(subjects, found);
  return found;
}
