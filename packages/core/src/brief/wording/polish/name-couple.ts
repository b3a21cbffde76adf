import type { Span } from "../../../schema/index.ts";
import type { Edit } from "./edit.ts";

const NAME = "(?:The |the )?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3}";
/** A sentence before that opens with two names, and nothing after it but blanks: "Berg and Holm spoke for an hour." */
const COUPLE = new RegExp(`(?:^|[.!?]["”’]? |\\n)(?<both>${NAME} and ${NAME}) \\p{Ll}[^.!?\\n]*[.!?]\\s*$`, "u");
const REACH = 300;

/** Puts the two names with which the sentence before opens for "They": "They agreed to meet" → "Berg and Holm agreed to meet". */
export function nameCouple(body: string, { start, end }: Span): Edit | null {
  if (!/^They /u.test(body.slice(start, end))) return null;
  const { both } = COUPLE.exec(body.slice(Math.max(0, start - REACH), start))?.groups ?? {};
  return both === undefined ? null : { start, end: start + "They".length, replacement: both };
}
