import type { LocalEntity, Span } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";
import type { Report } from "../report/index.ts";

/** A sentence longer than this is a paragraph; then the clause alone is shown. */
export const LONGEST_SENTENCE = 320;

/** How a clause begins that cannot stand alone: "to reset relations", "which captured him", "calling it a surrender". */
const DEPENDENT =
  /^(?:to|that|which|who|whom|whose|whether|as|when|since|while|whilst|although|though|because|if|by|with|of|for|in order|than|and|but|or|from|after|before|following|including|despite)\b|^\p{Ll}+ing\b/iu;
const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|\p{L}+ed|met|held|said|told|took|gave|made|came|went|began|put|set|won|lost|led)\b/iu;
const PRONOUN = /^(He|She|They|His|Her|Their)\b/u;

/** True for evidence that is no sentence of its own. */
export function isFragment(text: string): boolean {
  return DEPENDENT.test(text) || !HAS_VERB.test(text) || /^\p{Ll}/u.test(text);
}

/**
 * One sentence for the fact in the source's own words, readable alone: a clause that cannot stand, or lost its source,
 * and a fragment in quotation marks give way to their sentence; a pronoun at its head becomes the name; a relative date is followed by the day it means.
 * "He arrived on Tuesday" → "Ana Solís arrived on Tuesday (3 February 2026)."
 */
export function summarizeFact(
  report: Report,
  nameOf: (report: Report, entity: LocalEntity) => string = ownName,
): string {
  const span = chooseSpan(report);
  const { body } = report.source.article;
  const dated = addDate(report, span, body.slice(span.start, span.end));
  const named = replacePronoun(report, span, dated, nameOf);
  const text = named
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[,;:–—-]+\s*|[,;:–—-]+$/gu, "");
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]["”’')]*$/u.test(capital) ? capital : `${capital}.`;
}

function chooseSpan({ statement, source, evidence }: Report): Span {
  const sentence = source.article.sentences[statement.sentence];
  if (sentence && statement.kind === "quote" && statement.partial) return sentence;
  if (!sentence || sentence.end - sentence.start > LONGEST_SENTENCE) return evidence;
  const said = statement.attribution?.source.span;
  const lostSource = said !== undefined && (said.start < evidence.start || said.end > evidence.end);
  return lostSource || isFragment(evidence.text) ? sentence : evidence;
}

/** "Tuesday" → "Tuesday (3 February 2026)", "October" → "October 2025"; a date the words give in full stays as it is. */
function addDate({ statement, date }: Report, span: Span, text: string): string {
  const { time } = statement;
  if (!time || !date || date.precision === "range" || time.anchor !== "publication" || time.clock !== undefined)
    return text;
  if (time.span.start < span.start || time.span.end > span.end) return text;
  const [before, after] = [text.slice(0, time.span.start - span.start), text.slice(time.span.end - span.start)];
  const { value } = time;
  const day = formatInterval(date);
  if (value.kind === "partial" && value.weekday !== undefined) return `${before}${time.text} (${day})${after}`;
  if (value.kind === "partial" && time.text === day.slice(0, -YEAR_LENGTH)) return `${before}${day}${after}`;
  if (value.kind === "shift" && /^(?:last|next|yesterday|today|tomorrow)\b/iu.test(time.text)) {
    return `${before}${time.text} (${day})${after}`;
  }
  return text;
}

/** A blank and four digits. */
const YEAR_LENGTH = 5;

function replacePronoun(
  report: Report,
  span: Span,
  text: string,
  nameOf: (report: Report, entity: LocalEntity) => string,
): string {
  const [pronoun] = PRONOUN.exec(text) ?? [];
  if (!pronoun) return text;
  const meant = report.source.extraction.entities.find(({ mentions }) =>
    mentions.some(({ start, form }) => form === "pronoun" && start === span.start),
  );
  if (meant?.type !== "person") return text;
  const name = nameOf(report, meant);
  return `${/^(?:His|Her|Their)$/u.test(pronoun) ? `${name}’s` : name}${text.slice(pronoun.length)}`;
}

function ownName(_report: Report, { name }: LocalEntity): string {
  return name;
}
