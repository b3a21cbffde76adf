import type { Article, Quantity, Span, TimeExpression } from "../../../schema/index.ts";
import type { SentenceReading } from "../clause/index.ts";

/** A quantity of the text with its place: everything a quantity statement needs but ids, topics and attribution. */
export interface QuantityDraft {
  readonly quantity: Quantity;
  /** The words of the amount with its bound and unit: "at least 126 people". */
  readonly amount: Span;
  /** The clause that holds it. */
  readonly span: Span;
  readonly sentence: number;
  /** The time it holds for: "as of August". */
  readonly time: TimeExpression | null;
  readonly rule: string;
}

/** What the readers of quantities need of an article. */
export interface QuantityReading {
  readonly article: Article;
  readonly sentences: readonly SentenceReading[];
  readonly times: readonly TimeExpression[];
}

/** A number as it stands in the text; `high` is the far end of a range: "25,000 to 30,000". */
export interface NumberMention extends Span {
  readonly value: number;
  readonly high: number | null;
  /** Digits, where it is written so: the last significant one tells how it was rounded. */
  readonly digits: boolean;
}

/** A number with its unit: what one reader makes of it. The span covers both. */
export interface Amount extends Span {
  readonly value: number;
  readonly high: number | null;
  /** The near end, where it is not the value: "shortly before 11:00". */
  readonly low?: number;
  readonly unit: string;
  readonly kind: "money" | "percent" | "measure" | "count" | "duration" | "clock";
  /** The words that were counted, with their adjectives: "known operations"; empty for none. */
  readonly counted: string;
  /** What it measures, where its form alone says so: "the death toll stood at 43". */
  readonly measure?: string;
  readonly rule: string;
}
