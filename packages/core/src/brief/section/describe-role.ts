import type { CalendarDay, Role } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import { withArticle } from "../wording/index.ts";

/**
 * The office someone is told by on a day: one that the sources state before one that only the background knows, one
 * held before one given up, which is told as "former"; none of later years. Null where nothing is left.
 */
export function describeRole(roles: readonly Role[], day: CalendarDay | null): string | null {
  const isOver = ({ until }: Role) => day !== null && until !== undefined && until < day;
  const isAhead = ({ from }: Role) => day !== null && from !== undefined && from > day;
  const weight = (role: Role) => (isBackground(role) ? 0 : 8) + (isOver(role) ? 0 : 4) + certaintyOf(role);
  const [role] = roles.filter((known) => !isAhead(known)).sort((left, right) => weight(right) - weight(left));
  if (role === undefined) return null;
  const told = isOver(role) && !/^(?:former|ex)\b/iu.test(role.title) ? `former ${nameRole(role)}` : nameRole(role);
  return isBackground(role) ? `${told} (background)` : told;
}

const isBackground = ({ basis }: Role) => basis === "background";

/** A role with its dates and its institution says more than one that an article mentions in passing. */
function certaintyOf({ of, from }: Role): number {
  return (from === undefined ? 0 : 2) + (of === undefined ? 0 : 1);
}

/** "President of Colombia", "ambassador of Colombia to the United States", "senator for Ohio". */
function nameRole({ title, of }: Role): string {
  if (!of || foldText(title).includes(foldText(of))) return title;
  const place = withArticle(of);
  if (/ to /u.test(title)) return title.replace(" to ", ` of ${place} to `);
  return `${title} ${/^(?:\p{L}+ )?(?:senator|representative|deputy|member)\b/iu.test(title) ? "for" : "of"} ${place}`;
}
