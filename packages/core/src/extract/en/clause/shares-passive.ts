import { verbType } from "../event/event-lexicon.ts";
import type { VerbGroup } from "./chunk.ts";
import type { Clause } from "./clause.ts";
import type { Parts } from "./clause-parts.ts";
import { ADDRESSED } from "./word-lists.ts";

/** What is done to people by somebody else, and seldom said of who does it without an object. */
const SUFFERED: ReadonlySet<string | undefined> = new Set(["accuse", "assault", "coerce", "sanction"]);

/** "was summoned and told it was late", "was arrested and charged with fraud": a bare past form goes on in the passive where it lacks an object. */
export function sharesPassive(
  verb: VerbGroup,
  lemma: string,
  objects: Clause["objects"],
  parts: Parts,
  earlier: readonly Clause[],
): boolean {
  if (!parts.sharedSubject || !/^(?:and|or|but)$/.test(parts.opener) || objects.length > 0) return false;
  if (verb.from !== verb.head || verb.headForm !== "past") return false;
  const beside = earlier.findLast(({ subject }) => subject === parts.subject);
  return beside?.verb.passive === true && (ADDRESSED.has(lemma) || SUFFERED.has(verbType(lemma, undefined)));
}
