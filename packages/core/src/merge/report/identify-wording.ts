import type { DateInterval } from "../../schema/index.ts";
import { foldedWords } from "../../text/index.ts";
import { asOfDay } from "./as-of-day.ts";
import { isNewsDay } from "./is-news-day.ts";
import type { Report } from "./report.ts";

/** Sentences shorter than this (words) repeat each other by chance: "Nobody was hurt." */
const SHORTEST_PASSAGE = 8;

/**
 * A number that is the same for two reports that say the same of the same in the same words, as copies of one text do:
 * they compare with others alike, so that one of them speaks for all. It covers everything that comparisons look at
 * but the article itself.
 */
export function identifyWording(report: Omit<Report, "wording">): number {
  const { statement, source, evidence, date, parties, speaker } = report;
  const { start, end } = source.article.sentences[statement.sentence] ?? statement.span;
  const named = [...parties, ...(speaker ? [speaker] : [])].map(
    ({ entity, text, role }) => `${role} ${entity ?? ""} ${text}`,
  );
  const sentence = source.article.body.slice(start, end);
  return hashText(
    [
      foldedWords(sentence).length < SHORTEST_PASSAGE ? source.article.id : "",
      statement.kind,
      statement.polarity,
      statement.topics.join(" "),
      statement.attribution?.modality ?? "",
      evidence.start - start,
      evidence.text,
      sentence,
      describeDate(date),
      describeDate(report.impliedDate),
      report.weekday ?? "",
      ...named,
      ...detailsOf(report),
    ].join("\n"),
  );
}

function describeDate(date: DateInterval | null): string {
  return date ? `${date.start} ${date.end} ${date.precision} ${date.basis}` : "";
}

function detailsOf(report: Omit<Report, "wording">): readonly (string | number | boolean | null)[] {
  const { statement, source } = report;
  switch (statement.kind) {
    case "event": {
      const { type, status, exclusive, trigger } = statement;
      return [type, status, exclusive, trigger.lemma, trigger.start - statement.span.start, isNewsDay(report)];
    }
    case "quantity":
      return [JSON.stringify(statement.quantity), asOfDay(report)];
    case "quote":
      return [statement.text, statement.partial, source.article.body.slice(...writtenBefore(statement.words))];
    case "claim":
      return [statement.proposition.start - statement.span.start, statement.proposition.end - statement.span.start];
  }
}

/** What stands before a quotation may tell it from speech. */
const BEFORE = 60;

function writtenBefore([first]: readonly { readonly start: number }[]): [number, number] {
  const start = first?.start ?? 0;
  return [Math.max(0, start - BEFORE), start];
}

/** 53 bits, so that in a dossier of a million reports two unlike ones hardly ever meet. */
function hashText(text: string): number {
  let [low, high] = [0x811c9dc5, 0xdeadbeef];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    high ^= high >>> 15;
  }
  return (low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff);
}
