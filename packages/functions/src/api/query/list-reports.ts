import type { Fact } from "@chancery/core/schema";
import type { ApiHome } from "../api-home.ts";

/** One statement behind a fact, with its words. */
export interface FactReport {
  readonly statement: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
}

/** The statements that were taken for one fact, each with the words that carry it and where they stand. */
export async function listReports(home: ApiHome, { articles, statements }: Fact): Promise<readonly FactReport[]> {
  const readings = await Promise.all(articles.map((article) => home.reading(article)));
  return readings.flatMap((reading) => {
    if (reading === null) return [];
    const { article, extraction } = reading;
    return extraction.statements
      .filter(({ id }) => statements.includes(id))
      .map(({ id, span }) => ({
        statement: id,
        text: article.body.slice(span.start, span.end),
        title: article.title,
        outlet: article.outlet,
      }));
  });
}
