import type { Span } from "../../../../schema/index.ts";
import type { TaggedArticle, Token } from "../../tag/index.ts";
import { type ClauseTense, tenseAt } from "./verb-tense.ts";

const BOUNDARY = new Set([
  "that",
  "who",
  "which",
  "where",
  "while",
  "although",
  "because",
  "but",
  "after",
  "before",
  "when",
  "whose",
  "as",
]);
/** A boundary between verb and date counts for so many words. */
const BOUNDARY_COST = 5;
const AFTER_COST = 1.5;

/** Tense of the verb nearest to the span, boundaries of clauses counting as distance; null without a verb. */
export function clauseTense(tagged: TaggedArticle, span: Span): ClauseTense | null {
  const index = tagged.article.sentences.findIndex(
    (sentence) => sentence.start <= span.start && span.start < sentence.end,
  );
  const tokens = tagged.sentences[index] ?? [];
  const first = tokens.findIndex((token) => token.end > span.start);
  if (first < 0) return null;
  const left = nearest(tokens, first, -1);
  const right = nearest(
    tokens,
    tokens.findIndex((token) => token.start >= span.end),
    1,
  );
  // "asked a judge on Thursday to send her back": the day is that of the verb before it.
  const following = tokens.find((token) => token.start >= span.end);
  if (left && following?.lower === "to" && !/[,;:(]/.test(following.before)) return left.tense;
  if (left === null || right === null) return (left ?? right)?.tense ?? null;
  return left.cost <= right.cost * AFTER_COST ? left.tense : right.tense;
}

/** Tense of the first verb within the span; null without one. */
export function tenseWithin(tagged: TaggedArticle, span: Span): ClauseTense | null {
  const index = tagged.article.sentences.findLastIndex(({ start }) => start <= span.start);
  const tokens = tagged.sentences[index] ?? [];
  for (const [at, token] of tokens.entries()) {
    const tense = token.start >= span.start && token.end <= span.end ? tenseAt(tokens, at) : null;
    if (tense) return tense;
  }
  return null;
}

interface Found {
  readonly tense: ClauseTense;
  readonly cost: number;
}

function nearest(tokens: readonly Token[], from: number, step: 1 | -1): Found | null {
  if (from < 0) return null;
  let cost = 0;
  for (let index = step < 0 ? from - 1 : from; index >= 0 && index < tokens.length; index += step) {
    const token = tokens[index];
    if (!token) break;
    cost += 1 + (/[,;:—–"“”(]/.test(step < 0 ? token.after : token.before) ? BOUNDARY_COST : 0);
    if (BOUNDARY.has(token.lower)) cost += BOUNDARY_COST;
    const tense = tenseAt(tokens, index);
    if (tense) return { tense, cost };
  }
  return null;
}
