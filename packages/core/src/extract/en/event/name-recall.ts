import type { Clause, SentenceReading } from "../clause/index.ts";
import type { NamedEvent } from "./name-event.ts";

const ENVOY = /^(?:envoy|ambassador|diplomat|consul|attaché|attache|chargé|charge|emissary)$/;
/** Verbs that bring someone back, alone or with "back", "home" or "out". */
const ALONE = new Set(["withdraw", "pull"]);
const WITH_PARTICLE = new Set(["call", "summon", "order", "bring", "pull", "fly"]);
const PARTICLE = /^(?:back|home|out)$/;

/** "called back its envoy", "pulled its ambassador": an act that other reports name a recall. */
export function nameRecall(sentence: SentenceReading, clause: Clause): NamedEvent | null {
  const { words } = sentence;
  const { head } = clause.verb;
  const party = clause.verb.passive ? clause.subject : clause.objects[0];
  if (!party) return null;
  const last = Math.max(clause.verb.to, party.to);
  const after = words.slice(head + 1, last + 1).some((word) => PARTICLE.test(word.lower));
  if (!ALONE.has(clause.lemma) && !(after && WITH_PARTICLE.has(clause.lemma))) return null;
  const envoy = words.slice(party.from, party.to).some((word) => ENVOY.test(word.lemma));
  return envoy ? { type: "sanction", lemma: "recall", at: head, rule: "en/event/recall" } : null;
}
