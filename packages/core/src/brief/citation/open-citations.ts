import type { BriefingSource, Citation, Dossier, Evidence, Topic } from "../../schema/index.ts";
import { citationId } from "./citation-id.ts";
import { describeArticle, describeBackground } from "./describe-source.ts";
import { listBackground } from "./list-background.ts";
import { type Passage, passageAround } from "./passage-around.ts";
import { sentenceAround } from "./sentence-around.ts";

/** The endnotes of one briefing: sources and their notes are numbered in the order in which they are first cited. */
export interface Citations {
  cite(evidence: readonly Evidence[]): string[];
  /** Cites background facts and entries of the watch list by id. */
  citeBackground(ids: readonly string[]): string[];
  list(): Citation[];
  /** Every article of the dossier and every background fact cited; those that nothing cites come last. */
  sources(): BriefingSource[];
}

export function openCitations(dossier: Dossier, topic: Topic): Citations {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const known = listBackground(topic);
  const background = new Map(known.map((fact) => [fact.id, fact]));
  const groups = new Map(known.map((fact) => [fact.group, fact]));
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  const notes = new Map<string, Citation>();

  function numberOf(ref: string): number {
    const number = numbers.get(ref) ?? numbers.size + 1;
    numbers.set(ref, number);
    return number;
  }

  /** One note a sentence: what is cited of it grows to the hull of all the spans cited. */
  function note(ref: string, passage: Passage, key: string, evidence: Evidence, whole: (hull: Evidence) => Evidence) {
    const known = notes.get(key);
    const source = numberOf(ref);
    const order = known ? 0 : (counts.get(ref) ?? 0) + 1;
    if (!known) counts.set(ref, order);
    const hull = known
      ? whole({
          ...evidence,
          start: Math.min(known.evidence.start, evidence.start),
          end: Math.max(known.evidence.end, evidence.end),
        })
      : evidence;
    const citation = { id: known?.id ?? citationId(source, order), source, evidence: hull, ...passage };
    notes.set(key, citation);
    return citation;
  }

  function citeEvidence(evidence: Evidence): Citation[] {
    const article = articles.get(evidence.article);
    if (!article) return [];
    const span = sentenceAround(article, evidence);
    const whole = (hull: Evidence) => ({ ...hull, text: article.body.slice(hull.start, hull.end) });
    const key = `${article.id} ${span.start}`;
    return [note(article.id, passageAround(article, span), key, whole(evidence), whole)];
  }

  function citeFact(id: string): Citation[] {
    const fact = background.get(id);
    if (!fact) return [];
    const evidence = { article: id, start: 0, end: fact.summary.length, text: fact.summary };
    const passage = { sentence: fact.sentence, prefix: "", suffix: "" };
    return [note(fact.group, passage, id, evidence, () => evidence)];
  }

  return {
    cite: (evidence) => orderIds(evidence.flatMap(citeEvidence)),
    citeBackground: (ids) => orderIds(ids.flatMap(citeFact)),
    list: () => [...notes.values()].sort((left, right) => left.source - right.source),
    sources: () => {
      for (const { id, inScope } of dossier.articles) if (inScope) numberOf(id);
      for (const { id } of dossier.articles) numberOf(id);
      return [...numbers].flatMap(([ref, number]) => {
        const article = articles.get(ref);
        const fact = groups.get(ref);
        return article ? describeArticle(article, number) : fact ? describeBackground(fact, number) : [];
      });
    },
  };
}

function orderIds(citations: readonly Citation[]): string[] {
  const ordered = [...citations].sort((left, right) => left.source - right.source);
  return [...new Set(ordered.map(({ id }) => id))];
}
