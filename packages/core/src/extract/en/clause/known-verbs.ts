import reportVerbs from "../claim/report-verbs.json" with { type: "json" };
import stanceVerbs from "../claim/stance-verbs.json" with { type: "json" };
import eventVerbs from "../event/event-verbs.json" with { type: "json" };

const stativeVerbs =
  "be have need want face live work remain stay seem appear contain include involve require represent mean matter depend belong consist exist contrast differ lie stand keep feel hope like love hate own lack deserve resemble span total average range border entail reflect show signal underline enjoy contribute account rely focus center centre serve act lead help slow cool narrow resume".split(
    " ",
  );

const known: ReadonlySet<string> = new Set([
  ...reportVerbs,
  ...Object.values(stanceVerbs).flat(),
  ...Object.values(eventVerbs).flat(),
  ...stativeVerbs,
]);

/** True for the infinitive of a verb that news text uses as one, though it may look like a noun: "cut", "reset", "visit". */
export function knowsVerb(lemma: string): boolean {
  return known.has(lemma);
}
