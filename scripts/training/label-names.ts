import { readArticles } from "@chancery/core/article";
import { UnreadableArticle } from "@chancery/core/error";
import { readNames } from "../../packages/core/src/extract/en/entity/name/read-names.ts";
import { NAME_TYPES } from "../../packages/core/src/extract/en/entity/type/classify-name.ts";
import { nameFeatures } from "../../packages/core/src/extract/en/entity/type/name-features.ts";
import { tagArticle } from "../../packages/core/src/extract/en/tag/index.ts";
import type { LabelledDocument } from "./labelled-documents.ts";
import type { Example } from "./train-softmax.ts";

/** A name of a document with its features and what the annotators called it. */
export interface LabelledName extends Example {
  readonly document: string;
  readonly name: string;
  readonly weak: boolean;
}

/** What a weak label counts beside one that an annotator gave. */
const WEAK = 0.5;

/** The names that the product finds in a document, those of which the annotators say what they are. */
export async function labelNames(document: LabelledDocument): Promise<LabelledName[]> {
  const bytes = new TextEncoder().encode(document.text);
  const articles = await readArticles({ name: `${document.id}.txt`, bytes }, { publishers: [] }).catch(
    (error: unknown) => {
      if (error instanceof UnreadableArticle) return [];
      throw error;
    },
  );
  return articles.flatMap((article) => {
    const { spans } = readNames(tagArticle(article));
    return [...Map.groupBy(spans, (span) => span.text)].flatMap(([name, mentions]) => {
      const features = nameFeatures(mentions);
      const type = document.labelOf(name, features);
      if (!type) return [];
      const { id, weak } = document;
      return [{ document: id, name, features, label: NAME_TYPES.indexOf(type), weak, weight: weak ? WEAK : 1 }];
    });
  });
}
