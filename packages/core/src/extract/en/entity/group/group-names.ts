import type { NameSpan } from "../name/name-span.ts";
import { joinAcronyms } from "./join-acronyms.ts";
import { joinAliases } from "./join-aliases.ts";
import { joinBodies } from "./join-bodies.ts";
import { joinPeople } from "./join-people.ts";
import { readLocalNames } from "./local-name.ts";
import { createNameGroups, type NameGroup } from "./name-groups.ts";

/** Brings the names of an article together to entities: certain links (countries, "aka", brackets) before likely ones. */
export function groupNames(spans: readonly NameSpan[], body: string): readonly NameGroup[] {
  const groups = createNameGroups(readLocalNames(spans));
  joinAliases(groups, body);
  joinAcronyms(groups);
  joinPeople(groups);
  joinBodies(groups);
  return groups.list();
}
