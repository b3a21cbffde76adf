import { stemWord } from "../word/index.ts";
import concepts from "./event-concepts.json" with { type: "json" };

const conceptsByStem = new Map<string, string[]>();
for (const [concept, lemmas] of Object.entries(concepts)) {
  for (const stem of new Set(lemmas.split(" ").map(stemWord))) {
    conceptsByStem.set(stem, [...(conceptsByStem.get(stem) ?? []), concept]);
  }
}

/** Words by which a clause shows that someone spoke to the press, whatever its verb: "held a news conference", "told reporters". */
const PRESS = /\b(?:press|news) (?:conference|briefing)|\b(?:reporters|journalists|the press|the media|news media)\b/iu;
const SPEAKING = new Set("address speak tell talk brief hold give answer take conference announce say".split(" "));

/** What kind of act a word names: "host" and "talks" are meetings, "news conference" and "told reporters" speak to the press. */
export function conceptsOf(lemmas: readonly string[], clause: string): ReadonlySet<string> {
  const [first = ""] = lemmas;
  const concepts =
    SPEAKING.has(first) && PRESS.test(clause)
      ? ["press"]
      : lemmas.flatMap((lemma) => conceptsByStem.get(stemWord(lemma)) ?? []);
  const key = concepts.join(" ");
  const known = combinations.get(key) ?? new Set(concepts);
  combinations.set(key, known);
  return known;
}

/** Few combinations of concepts occur, and millions of reports name them. */
const combinations = new Map<string, ReadonlySet<string>>();

const NOUN_ENDING =
  /(?:ions?|ings?|ments?|als?|ks|lls|nces?|visits?|raids?|strikes?|attacks?|summits?|encounters?|visas?|waivers?|permits?|votes?|polls?|ballots?|runoffs?|deals?|accords?|pacts?|tariffs?)$/u;

/** True for a noun that names an act, such as "meeting", "sanctions", "talks". */
export function isActNoun(word: string): boolean {
  return NOUN_ENDING.test(word) && conceptsByStem.has(stemWord(word));
}

/** Acts of speech: two of one kind are the same only when the same is said. */
const SPEECH = new Set([
  "accuse",
  "criticize",
  "praise",
  "threaten",
  "request",
  "propose",
  "reject",
  "announce",
  "invite",
]);

export function isSpeech(acts: ReadonlySet<string>): boolean {
  for (const act of acts) if (SPEECH.has(act)) return true;
  return false;
}
