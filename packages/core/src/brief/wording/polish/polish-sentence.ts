import type { DossierArticle, Inline, Span } from "../../../schema/index.ts";
import { splitQuotes } from "../split-quotes.ts";
import { dateWords } from "./date-words.ts";
import { dropAsides } from "./drop-asides.ts";
import { dropLeadIn } from "./drop-lead-in.ts";
import { applyEdits, isDropped } from "./edit.ts";
import { type NamedMention, namePronouns } from "./name-pronouns.ts";
import { isInside, quotedSpans } from "./quoted-spans.ts";

export interface PolishOptions {
  /** Spans whose words must stay. */
  readonly keep?: readonly Span[];
  /** Words beyond which asides are dropped. */
  readonly most?: number;
}

const MOST_WORDS = 34;

/**
 * A sentence of an article as one can read it alone: lead-ins and, where it is long, asides dropped, pronouns and
 * relative dates resolved; words in quotation marks stay as they are. Null when it cannot stand alone.
 */
export function polishSentence(
  article: Pick<DossierArticle, "body" | "publishedAt">,
  span: Span,
  mentions: readonly NamedMention[],
  { keep = [], most = MOST_WORDS }: PolishOptions = {},
): Inline[] | null {
  const { body, publishedAt } = article;
  const dropped = [...dropLeadIn(body, span), ...dropAsides(body, span, keep, most)];
  const quotes = quotedSpans(body, span);
  const dates = dateWords(body, span, publishedAt)?.filter(
    (edit) => !isInside(quotes, edit) && !isDropped(dropped, edit),
  );
  const names = namePronouns(body, span, mentions, dropped);
  if (!dates || !names) return null;
  return finishSentence(applyEdits(body, span, [...dropped, ...dates, ...names]));
}

/** One line, a capital at the start, a full stop at the end, quotes apart from text. */
export function finishSentence(text: string): Inline[] | null {
  const line = text
    .replace(/\s+/gu, " ")
    .replace(/\s+([,.;:!?])/gu, "$1")
    .trim()
    .replace(/[,;:–—-]+$/u, "");
  const capital = line.charAt(0).toUpperCase() + line.slice(1);
  return splitQuotes(/[.!?…]["”’)]*$/u.test(capital) ? capital : `${capital}.`);
}
