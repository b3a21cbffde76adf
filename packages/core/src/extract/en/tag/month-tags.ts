const BEFORE = /^(?:in|since|until|till|by|last|next|of|early|late|mid|before|after|during|from|to|this|through)$/u;
const MONTH: ReadonlySet<string> = new Set(["Noun", "Singular", "Date", "Month", "ProperNoun"]);

/** Tags of "May" and "March" as months where the words beside them say so: "in May", "March 3"; null where they may be verbs. */
export function monthTags(text: string, previous: string, next: string): ReadonlySet<string> | null {
  if (text !== "May" && text !== "March") return null;
  return BEFORE.test(previous) || /^\d/u.test(next) ? MONTH : null;
}
