import type { NameNode } from "./name-node.ts";
import { nameWords } from "./name-words.ts";
import { isAcronymOf, organizationNamesAgree } from "./organizations-agree.ts";
import { type Agreement, personNamesAgree } from "./persons-agree.ts";

/** Whether two names are one entity's, with a score and one sentence why; null when they are not, or nobody can tell. */
export function compareNodes(left: NameNode, right: NameNode): Agreement | null {
  if (left.gazetteer !== null && right.gazetteer !== null) {
    return left.gazetteer === right.gazetteer ? { score: 1, why: "both are the same entry of the gazetteer" } : null;
  }
  if ((left.type === "person") !== (right.type === "person")) return null;
  if (left.side !== null && right.side !== null && left.side !== right.side) return null;
  if (left.words.length === 0 || right.words.length === 0) return null;
  const byAlias = sharedAlias(left, right);
  if (left.type === "person") {
    if (left.words.length < 2 || right.words.length < 2) return byAlias;
    return personNamesAgree(left.words, right.words) ?? byAlias;
  }
  return organizationNamesAgree(left.organization, right.organization) ?? byAlias ?? byAcronym(left, right);
}

/** A nickname or second name that an article itself ties to the entity: "Diego Rojas, alias El Zorro". */
function sharedAlias(left: NameNode, right: NameNode): Agreement | null {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const known = other.aliases.get(one.words.join(" "));
    if (known && (one.words.length > 1 || one.type !== "person")) {
      return { score: 0.88, why: `an article gives "${known.of}" the other name` };
    }
  }
  return null;
}

function byAcronym(left: NameNode, right: NameNode): Agreement | null {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const acronym = one.members[0]?.entity.name ?? "";
    const name = other.members[0]?.entity.name ?? "";
    if (nameWords(acronym).length === 1 && isAcronymOf(acronym, name))
      return { score: 0.8, why: "the initials of the full name" };
  }
  return null;
}
