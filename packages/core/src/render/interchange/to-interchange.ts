import type { Dossier, Interchange } from "../../schema/index.ts";
import { exportFact } from "./export-fact.ts";

/** The dossier as the one JSON document that other programs read. */
export function toInterchange(dossier: Dossier): Interchange {
  return {
    version: 1,
    articles: dossier.articles.map((article) => ({
      id: article.id,
      file: article.file,
      title: article.title,
      byline: [...article.byline],
      outlet: article.outlet,
      publishedAt: article.publishedAt,
      language: article.language,
      inScope: article.inScope,
      body: article.body,
      removed: article.removed.map(({ text, reason }) => ({ text, reason })),
      notices: [...article.notices],
    })),
    entities: dossier.entities.map((entity) => ({
      id: entity.id,
      name: entity.name,
      type: entity.type,
      aliases: [...entity.aliases],
      roles: [...entity.roles],
      ...(entity.side === undefined ? {} : { side: entity.side }),
      mentions: [...entity.mentions],
    })),
    facts: dossier.facts.map(exportFact),
    disputes: dossier.disputes.map(({ id, about, kind, facts, versions }) => ({
      id,
      about,
      kind,
      facts: [...facts],
      versions: versions.map(({ value, articles, evidence }) => ({
        value,
        articles: [...articles],
        evidence: [...evidence],
      })),
    })),
    watch: dossier.watch.map(({ summary, date, evidence }) => ({ summary, date, evidence: [...evidence] })),
    timeline: [...dossier.timeline],
    decisions: [...dossier.decisions],
  };
}
