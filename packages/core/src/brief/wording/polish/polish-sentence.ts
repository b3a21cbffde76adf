import type { DossierArticle, Entity, Inline, Span } from "../../../schema/index.ts";
import { splitQuotes } from "../split-quotes.ts";
import { dateWords } from "./date-words.ts";
import { dropAsides } from "./drop-asides.ts";
import { dropLeadIn } from "./drop-lead-in.ts";
import { applyEdits, type Edit, isDropped } from "./edit.ts";
import { type NamedMention, namePronouns } from "./name-pronouns.ts";
import { isInside, quotedSpans } from "./quoted-spans.ts";

export interface PolishOptions {
  /** Spans whose words must stay. */
  readonly keep?: readonly Span[];
  /** Words beyond which asides are dropped. */
  readonly most?: number;
  /** Whose words the sentence gives, where the dossier knows it. */
  readonly speaker?: Entity;
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
  { keep = [], most = MOST_WORDS, speaker }: PolishOptions = {},
): Inline[] | null {
  const { body, publishedAt } = article;
  const dropped = [...dropLeadIn(body, span), ...dropAsides(body, span, keep, most)];
  const quotes = quotedSpans(body, span);
  const dates = dateWords(body, span, publishedAt)?.filter(
    (edit) => !isInside(quotes, edit) && !isDropped(dropped, edit),
  );
  const names = namePronouns(body, span, mentions, dropped, speaker);
  if (!dates || !names) return null;
  const plain = dropWords(body, span).filter((edit) => !isInside(quotes, edit));
  const parts = finishSentence(applyEdits(body, span, [...dropped, ...plain, ...dates, ...names]));
  return parts && pointsElsewhere(parts) ? null : parts;
}

const POINTER =
  /\s(?:in|on|at|from|with|to) (?:this|that) (?:area|regard|respect|matter|issue|front|context|sense|topic|point)\b/gu;
/** "He also told reporters" adds to a sentence that is not there; "Mr. Mora" and "Mora" are one style too many. */
const STYLE = /(?<=\p{Ll}'?’? )also (?=\p{Ll})|\b(?:Mr|Mrs|Ms)\.? (?=\p{Lu})/gu;

/** Words that point to a sentence that is not there, and with which nothing is lost: "has agreed in this area to resume flights". */
function dropWords(body: string, { start, end }: Span): Edit[] {
  return [POINTER, STYLE].flatMap((pattern) =>
    [...body.slice(start, end).matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      replacement: "",
    })),
  );
}

const ELSEWHERE =
  /\b(?:[Tt]his|[Tt]hese|[Tt]hose) (?!(?:week|month|year|century|decade|time|day|morning|afternoon|evening)\b)\p{Ll}|\b(?:denounced|described|called|criticised|criticized|condemned|welcomed|rejected|defended|announced) (?:the (?:move|decision|measure|comments?|remarks?|statement|plan|proposal|act|action|figures?|claims?|step|criticisms?(?! (?:of|that|by|from|over)\b)|accusations?(?! (?:of|that|by|from)\b)|warnings?(?! (?:of|that|by|from)\b)|threats?(?! (?:of|by|from|to)\b))|it|them)\b|\b(?:through|in|at|to|from|on|by|with|under|for) that (?!(?:the|a|an|is|was|of|could|would|will|he|she|they|it|there|day|time|year|month)\b)\p{Ll}+|\b(?:disputes?|disputed|questions?|questioned|den(?:y|ies|ied)) the (?:figures?|claims?|allegations?|report)\b|\bputs? the (?:figure|number|total|toll)\b|\b[Tt]he (?:first|second|third|former|latter|other) (?:case|instance)\b|\bas (?:mentioned|noted|described) (?:above|earlier)\b|, though[,:.;]|\b(?:[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose)(?=[.;])|^(?:\S+ ){1,7}(?:most|some|all|none|much|part|half|many|both|few) of (?:it|them)\b|\bin the same way\b/u;

/** Whether the words outside quotation marks mean something that an earlier sentence named. */
function pointsElsewhere(parts: readonly Inline[]): boolean {
  return parts.some(({ kind, text }) => kind === "text" && ELSEWHERE.test(text));
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
