import type { DossierArticle, Fact, Span } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";

/** A sentence of an article and the facts it tells, most salient first. */
export interface Candidate {
  readonly article: DossierArticle;
  readonly span: Span;
  /** Place of the sentence among those of the article that tell something, from 0. */
  readonly order: number;
  readonly facts: readonly Fact[];
}

/** A caption that came as a paragraph ends with whose picture it is. */
const CREDIT = /(?:^|[.!?] )(?:Image|Photo|File photo|Photograph|Picture|Credit): \p{Lu}/u;

const TELLING = new Set(["paragraph", "quote", "dek", "list"]);

/** At the head of a report a sentence may matter of which no fact could be read. */
const LEAD_SENTENCES = 8;

/** Every sentence in scope that tells a fact or stands at the head, by article and place. Headings, captions and repetitions tell nothing. */
export function collectCandidates({ dossier, ranked }: Pick<BriefContext, "dossier" | "ranked">): Candidate[] {
  const told = new Map<string, Fact[]>();
  const articles = dossier.articles.filter(({ inScope }) => inScope);
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const fact of ranked) {
    for (const { article: id, start } of fact.evidence) {
      const order =
        byId.get(id)?.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end) ?? -1;
      if (order < 0) continue;
      const key = `${id} ${order}`;
      const facts = told.get(key) ?? [];
      if (!facts.includes(fact)) told.set(key, [...facts, fact]);
    }
  }
  return articles.flatMap((article) =>
    article.sentences
      .map((sentence, index) => ({ sentence, index, block: article.blocks[sentence.block] }))
      .filter(
        ({ block }) =>
          block &&
          TELLING.has(block.kind) &&
          !block.repeats &&
          !CREDIT.test(article.body.slice(block.start, block.end)),
      )
      .map(({ sentence, index }, order) => ({
        article,
        span: { start: sentence.start, end: sentence.end },
        order,
        facts: told.get(`${article.id} ${index}`) ?? [],
      }))
      .filter(({ order, facts }) => facts.length > 0 || order < LEAD_SENTENCES),
  );
}
