import type { DossierArticle, Evidence } from "@chancery/core/schema";

/** A piece of evidence with the rest of the block it stands in: `before + text + after` is the block. */
export interface EvidenceInContext extends Evidence {
  /** Of the article, else the name of its file. */
  readonly title: string | null;
  readonly outlet: string | null;
  readonly before: string;
  readonly after: string;
}

export function evidenceInContext(evidence: Evidence, article: DossierArticle | undefined): EvidenceInContext {
  const block = article?.blocks.find((candidate) => candidate.start <= evidence.start && evidence.end <= candidate.end);
  return {
    ...evidence,
    title: article?.title ?? article?.file ?? null,
    outlet: article?.outlet ?? null,
    before: article && block ? article.body.slice(block.start, evidence.start) : "",
    after: article && block ? article.body.slice(evidence.end, block.end) : "",
  };
}
