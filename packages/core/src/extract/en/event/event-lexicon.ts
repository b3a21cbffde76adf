import { EventType } from "../../../schema/index.ts";
import eventNouns from "./event-nouns.json" with { type: "json" };
import eventVerbs from "./event-verbs.json" with { type: "json" };
import phrasalVerbs from "./phrasal-verbs.json" with { type: "json" };

type Lexicon = Readonly<Record<string, EventType>>;

function invert(byType: Readonly<Record<string, readonly string[]>>): Lexicon {
  return Object.fromEntries(
    Object.entries(byType).flatMap(([type, lemmas]) => lemmas.map((lemma) => [lemma, EventType.parse(type)])),
  );
}

const verbs = invert(eventVerbs);
const nouns = invert(eventNouns);
const phrases = invert(phrasalVerbs);

/** PLOVER type of a verb, British spelling included: "extradite" → cooperate; undefined for verbs that name no event. */
export function verbType(lemma: string, following: string | undefined): EventType | undefined {
  const phrase = following ? phrases[`${lemma} ${following}`] : undefined;
  return phrase ?? verbs[lemma] ?? verbs[lemma.replace(/is(e)$/, "iz$1")];
}

/** PLOVER type of a noun that names an event: "revocation" → sanction. */
export function nounType(lemma: string): EventType | undefined {
  return nouns[lemma];
}
