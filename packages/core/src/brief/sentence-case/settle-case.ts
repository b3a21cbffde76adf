import type { Dossier, DossierArticle, Evidence, Fact, Topic } from "../../schema/index.ts";
import { collectNames } from "./collect-names.ts";
import { isUpperCase } from "./is-upper-case.ts";
import { openRecase, type Recase } from "./recase-text.ts";

/**
 * The dossier as our prose tells it: sentences in capitals, as on old wires, in sentence case. Offsets stay, so that
 * endnotes still find the words as they were printed.
 */
export function settleCase(dossier: Dossier, topic: Topic): Dossier {
  const shouted = new Set(dossier.articles.filter(hasUpperCase).map(({ id }) => id));
  if (shouted.size === 0) return dossier;
  const titles = [...new Set(dossier.entities.flatMap(({ roles }) => roles.map(({ title }) => title)))];
  const recase = openRecase(collectNames(dossier, topic), titles);
  const articles = dossier.articles.map((article) =>
    shouted.has(article.id) ? recaseArticle(article, recase) : article,
  );
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  const settle = (evidence: readonly Evidence[]) =>
    evidence.map((piece) =>
      shouted.has(piece.article)
        ? { ...piece, text: bodies.get(piece.article)?.slice(piece.start, piece.end) ?? piece.text }
        : piece,
    );
  const isShouted = ({ articles: ids }: Pick<Fact, "articles">) => ids.some((id) => shouted.has(id));
  return {
    ...dossier,
    articles,
    entities: dossier.entities.map((entity) => ({ ...entity, mentions: settle(entity.mentions) })),
    facts: dossier.facts.map((fact) =>
      isShouted(fact) ? { ...recaseFact(fact, recase), evidence: settle(fact.evidence) } : fact,
    ),
    disputes: dossier.disputes.map((dispute) => ({
      ...dispute,
      about: recaseSentence(dispute.about, recase),
      versions: dispute.versions.map((version) => ({ ...version, evidence: settle(version.evidence) })),
    })),
    watch: dossier.watch.map((item) => ({
      ...item,
      summary: recaseSentence(item.summary, recase),
      evidence: settle(item.evidence),
    })),
  };
}

function hasUpperCase({ body, sentences }: DossierArticle): boolean {
  return sentences.some(({ start, end }) => isUpperCase(body.slice(start, end)));
}

function recaseArticle(article: DossierArticle, recase: Recase): DossierArticle {
  let body = "";
  let from = 0;
  for (const { start, end } of article.sentences) {
    body += article.body.slice(from, start) + recaseSentence(article.body.slice(start, end), recase);
    from = end;
  }
  return { ...article, body: body + article.body.slice(from) };
}

const recaseSentence = (text: string, recase: Recase) => (isUpperCase(text) ? recase(text, true) : text);

/** The words of a fact that an article in capitals reports; a short one has no small letter to tell it by. */
function recaseFact(fact: Fact, recase: Recase): Fact {
  const settle = (text: string, isSentence: boolean) => (/\p{Ll}/u.test(text) ? text : recase(text, isSentence));
  const { text, quantity, attribution } = fact;
  return {
    ...fact,
    summary: settle(fact.summary, true),
    variants: fact.variants.map((variant) => settle(variant, true)),
    ...(text === undefined ? {} : { text: settle(text, true) }),
    ...(quantity ? { quantity: { ...quantity, measure: settle(quantity.measure, false) } } : {}),
    ...(attribution ? { attribution: { ...attribution, source: settle(attribution.source, false) } } : {}),
  };
}
