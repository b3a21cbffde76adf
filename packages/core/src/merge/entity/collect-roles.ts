import type { Role } from "../../schema/index.ts";
import { foldedWords, foldText } from "../../text/index.ts";

/** The background's roles with their dates, marked where no article tells them, then those that only articles tell. */
export function collectRoles(known: readonly Role[], every: Iterable<Role>): Role[] {
  const told = distinct(every);
  const stated = new Set(told.flatMap((role) => findStated(role, known)));
  const marked = known.map((role): Role => (stated.has(role) ? role : { ...role, basis: "background" }));
  const own = told.filter((role) => !known.some((office) => hasSameWords(role, office) && mayBeOf(role, office)));
  const seen = new Map<string, Role>();
  for (const role of [...marked, ...own]) {
    const key = [foldText(role.title), foldText(role.of ?? ""), role.from ?? ""].join("|");
    if (!seen.has(key)) seen.set(key, role);
  }
  return [...seen.values()];
}

/** Thousands of articles tell one office in the same words. */
function distinct(roles: Iterable<Role>): readonly Role[] {
  const seen = new Map<string, Role>();
  for (const role of roles) {
    const key = `${role.title}|${role.of ?? ""}|${role.from ?? ""}`;
    if (!seen.has(key)) seen.set(key, role);
  }
  return [...seen.values()];
}

/** The offices that words of an article state: "Defense Secretary" the secretary of defense, "the ambassador" the only one held now. */
function findStated(role: Role, known: readonly Role[]): readonly Role[] {
  const offices = known.filter((office) => mayBeOf(role, office));
  const same = offices.filter((office) => hasSameWords(role, office));
  if (same.length > 0) return same;
  const words = titleWords(role);
  const within = offices.filter((office) => {
    const all = titleWords(office);
    return office.until === undefined && words.size > 0 && [...words].every((word) => all.has(word));
  });
  return within.length === 1 ? within : [];
}

function hasSameWords(left: Role, right: Role): boolean {
  const [one, other] = [titleWords(left), titleWords(right)];
  return one.size === other.size && [...one].every((word) => other.has(word));
}

/** An office told without its institution may be of any; else both name one, or the title does: "of Colombia to the United States". */
function mayBeOf(role: Role, office: Role): boolean {
  if (role.of === undefined) return true;
  const of = foldText(role.of);
  return of === foldText(office.of ?? "") || foldText(office.title).includes(of);
}

const LINKS = new Set(["of", "the", "to", "for", "in"]);

/** The words that tell offices apart, in either spelling: "Secretary of Defence" → secretary, defense. */
function titleWords({ title }: Role): ReadonlySet<string> {
  return new Set(foldedWords(title.replace(/defence/giu, "defense")).filter((word) => !LINKS.has(word)));
}
