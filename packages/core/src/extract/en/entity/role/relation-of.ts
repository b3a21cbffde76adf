import type { LocalEntity } from "../../../../schema/index.ts";
import { KIN } from "../lexicon/title-words.ts";
import type { Person } from "./gather-people.ts";

/** The kin tie of a person to another one of the article: "his son Nicolás" → son of the person "his" stands for. */
export function relationOf(person: Person): LocalEntity["relation"] | null {
  const kin = person.roles.find(({ head, kinOf }) => kinOf !== undefined && Object.hasOwn(KIN, head));
  return kin?.kinOf ? { kind: kin.head, to: kin.kinOf.id } : null;
}
