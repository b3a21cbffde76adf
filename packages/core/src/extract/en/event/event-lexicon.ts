import { EventType } from "../../../schema/index.ts";
import type { Word } from "../clause/index.ts";
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

/** Nouns that name a state or a thing as often as an event: alone, without a verb that makes them one, they tell nothing. */
const STATES: ReadonlySet<string> = new Set(
  "commitment consensus support backing opposition cooperation coordination partnership alliance collaboration solidarity dialogue relief aid assistance funding crisis output production dispute row feud clash unrest criticism praise recognition restriction restrictions intimidation reception audience party exercise speech address statement announcement decree birth accident poll debate conference crackdown proposal offer penalty charge gift award approval reset visa permit license licence".split(
    " ",
  ),
);

/** True for a noun that tells of an event by itself: "revocation", "capture", "phone call". */
export function namesEvent(lemma: string): boolean {
  return nouns[lemma] !== undefined && !STATES.has(lemma);
}

/** True for the particle that makes a phrasal verb: "struck down the decree". */
export function isParticle(lemma: string, following: string | undefined): boolean {
  return following !== undefined && phrases[`${lemma} ${following}`] !== undefined;
}

/** PLOVER type of a noun that names an event: "revocation" → sanction. */
export function nounType(lemma: string): EventType | undefined {
  return nouns[lemma];
}

const FORCE =
  /^(?:military|bombing|air|aerial|terror|guerrilla|strikes?|armed|deadly|lethal|violent|bloody|eradication)$/;
const LABOUR =
  /^(?:national|general|nationwide|hunger|labou?r|teachers?'?|workers?'?|truckers?'?|miners?'?|transport|transit|union|student|indefinite|rail|port|civic)$/;

/** The type of the noun at `head` by the words before it: a "bombing campaign" is no election, a "general strike" no attack. */
export function eventNounType(words: readonly Word[], head: number): EventType | undefined {
  const lemma = words[head]?.lemma ?? "";
  const before = words.slice(Math.max(0, head - 2), head).map(({ lower }) => lower);
  if (lemma === "campaign" && words[head + 1]?.lower !== "against" && !before.some((word) => FORCE.test(word)))
    return undefined;
  if (/^strikes?$/.test(lemma) && before.some((word) => LABOUR.test(word))) return "protest";
  return nounType(lemma);
}
