import concepts from "./event-concepts.json" with { type: "json" };

const conceptsByLemma = new Map<string, string[]>();
for (const [concept, lemmas] of Object.entries(concepts)) {
  for (const lemma of lemmas.split(" ")) conceptsByLemma.set(lemma, [...(conceptsByLemma.get(lemma) ?? []), concept]);
}

/** Words by which a clause shows that someone spoke to the press, whatever its verb: "held a news conference", "told reporters". */
const PRESS =
  /\b(?:press|news) (?:conference|briefing)|\b(?:the |to )?(?:reporters|journalists|the press|the media|news media)\b/iu;
const SPEAKING = new Set("address speak tell talk brief hold give answer take conference announce say".split(" "));

/** What kind of act a word names: "host" and "talks" are meetings, "news conference" and "told reporters" speak to the press. */
export function conceptsOf(lemmas: readonly string[], clause: string): ReadonlySet<string> {
  const [first = ""] = lemmas;
  if (SPEAKING.has(first) && PRESS.test(clause)) return new Set(["press"]);
  return new Set(lemmas.flatMap((lemma) => conceptsByLemma.get(lemma) ?? []));
}
