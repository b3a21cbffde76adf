import type { BriefContext } from "../brief-context.ts";

/** A subject's title in mid-sentence: "Counter-narcotics" → "counter-narcotics"; "Venezuela" keeps its capital. */
export function nameSubject({ dossier, topic }: Pick<BriefContext, "dossier" | "topic">, id: string): string {
  const title = topic.profile.subjects.find((subject) => subject.id === id)?.title ?? "";
  const [word = ""] = title.split(/[ ,]/u);
  const isName =
    dossier.entities.some(({ name, type }) => type !== "other" && name === word) ||
    topic.gazetteer.some(({ name }) => name === word);
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
