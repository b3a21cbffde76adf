import type { Dossier, Span } from "../schema/index.ts";
import type { NamedMention } from "./wording/polish/index.ts";

export type FindMentions = (article: string, span: Span) => readonly NamedMention[];

/** Finds who is mentioned in a passage of an article, in the order of the words. */
export function indexMentions({ entities }: Pick<Dossier, "entities">): FindMentions {
  const byArticle = new Map<string, NamedMention[]>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const known = byArticle.get(mention.article) ?? [];
      byArticle.set(mention.article, known);
      known.push({ mention, entity });
    }
  }
  for (const mentions of byArticle.values()) mentions.sort((left, right) => left.mention.start - right.mention.start);
  return (article, { start, end }) =>
    (byArticle.get(article) ?? []).filter(({ mention }) => mention.start >= start && mention.end <= end);
}
