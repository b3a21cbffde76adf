import type { Span } from "../../../schema/index.ts";
import type { Edit } from "./edit.ts";

/** Before these a date cannot go: "by Tuesday", "since last month". */
const NEEDED_BY =
  /\b(?:by|until|till|since|for|of|before|after|from|to|through|between|and|or|than|during|early|late|was|is)\s*$/iu;

/**
 * Takes out a date that nobody can tell, with its preposition and comma: "met on Tuesday to talk" → "met to talk",
 * "On Tuesday, they met" → "They met". Null where the sentence needs it.
 */
export function dropDate(body: string, sentence: Span, date: Span): Edit | null {
  const words = body.slice(date.start, date.end);
  const before = body.slice(sentence.start, date.start);
  if (/['’]s$/u.test(words)) return { ...date, replacement: before.endsWith(" ") ? "the" : "The" };
  if (NEEDED_BY.test(before) || NEEDED_BY.test(words.replace(/\S+$/u, "").replace(/^on $/iu, ""))) return null;
  if (before.trim() === "") {
    const comma = /^,?\s*/u.exec(body.slice(date.end, sentence.end))?.[0] ?? "";
    return { start: date.start, end: date.end + comma.length, replacement: "" };
  }
  const blank = /\s*$/u.exec(before)?.[0] ?? "";
  return { start: date.start - blank.length, end: date.end, replacement: "" };
}
