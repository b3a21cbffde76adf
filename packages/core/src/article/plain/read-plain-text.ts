import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { cleanText } from "../charset/clean-text.ts";
import { isCredit } from "../content/is-credit.ts";
import { readDateLine } from "../date/read-date-line.ts";
import { type ArticleDraft, emptyDraft, type Piece } from "../draft.ts";
import { chooseArticleLines } from "./choose-article-lines.ts";
import { dropTeasers } from "./drop-teasers.ts";
import { findFront } from "./find-front.ts";
import { findLetterhead } from "./find-letterhead.ts";
import { findRepeats } from "./find-repeats.ts";
import { findTitleLine } from "./find-title-line.ts";
import { isParagraph } from "./is-paragraph.ts";
import { labelFront } from "./label-front.ts";
import { labelQuestions } from "./label-questions.ts";
import { splitLines } from "./plain-line.ts";
import { readByline } from "./read-byline.ts";
import { trimFooter } from "./trim-footer.ts";
import { unwrapLines } from "./unwrap-lines.ts";

/** Text as people paste it, with or without menus and notices, to a draft. */
export function readPlainText(source: string): ArticleDraft {
  const lines = unwrapLines(splitLines(cleanText(source))).map((line) => line.text);
  const repeats = findRepeats(lines, isParagraph);
  const chosen = isCleanText(lines) ? null : chooseArticleLines(lines);
  const outside = (index: number) => chosen !== null && !chosen[index];
  const first = findText(lines, repeats, outside);
  const text = lines.filter((_, index) => index >= first && !outside(index));
  const letterhead = findLetterhead(lines.slice(0, first));
  // An issuer's name may share more words with the text than the name of the document.
  const named = letterhead?.issuer ? letterhead.title : findTitleLine(lines, first);
  const title = named ?? letterhead?.title ?? null;
  const whole = chosen === null || (title !== null && title === letterhead?.title);
  const start = whole ? 0 : (title ?? findFront(lines, first));
  const front = labelFront(lines.slice(start, first), { start, title, repeats, text, outside });
  const rest = lines.slice(first).map((line, index): Piece => {
    const at = first + index;
    return labelLine(line, repeats.has(at), outside(at), lines[at + 1]);
  });
  const below = lines.slice(first).filter((_, index) => !outside(first + index));
  const day = front.day ?? findDayBelow(below) ?? (chosen === null ? readDateLine(below.at(-1) ?? "") : null);
  const before = lines.slice(0, start).map((line) => remove(line, findBoilerplate(line) ?? "outside-article"));
  const pieces = dropTeasers([...before, ...front.pieces, ...rest]);
  return {
    ...emptyDraft("text"),
    pieces: labelQuestions(chosen === null ? trimFooter(pieces) : pieces),
    title: front.title,
    dek: front.dek,
    byline: front.byline,
    outlet: front.outlet ?? letterhead?.issuer ?? null,
    url: front.url,
    published: day ? { start: day, end: day, precision: "day", basis: "stated" } : null,
  };
}

const PUBLISHED = /^(?:first |originally )?(?:published|posted|publicado)\b/iu;

/** The day of a line below the text that says when it came out: "Published September 18, 2023". */
function findDayBelow(lines: readonly string[]): string | null {
  const line = lines.findLast((text) => PUBLISHED.test(text) && readDateLine(text) !== null);
  return line === undefined ? null : readDateLine(line);
}

/** A feed item or a short notice. */
const FEW_LINES = 8;

/** Index of the first paragraph; in a text of a few words the first line that ends like a sentence. */
function findText(lines: readonly string[], repeats: ReadonlySet<number>, outside: (index: number) => boolean): number {
  const paragraph = lines.findIndex((_, index) => startsText(lines, index, repeats) && !outside(index));
  if (paragraph >= 0 || lines.length > FEW_LINES) return Math.max(0, paragraph);
  return Math.max(
    0,
    lines.findIndex((line) => /\s\S+\s\S+\s\S+[.!?]["”’]?$/u.test(line)),
  );
}

/** From this share of prose on, a text is an article that someone cut out with care: only named furniture goes. */
const CLEAN = 0.85;

function isCleanText(lines: readonly string[]): boolean {
  const rest = lines.filter((line) => findBoilerplate(line) === null);
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  return length(rest.filter(isParagraph)) >= length(rest) * CLEAN || rest.filter(isParagraph).length === 0;
}

/** True for the first paragraph of the running text; a dek or a repeated teaser above it is not. */
function startsText(lines: readonly string[], index: number, repeats: ReadonlySet<number>): boolean {
  const line = lines[index] ?? "";
  return isParagraph(line) && !repeats.has(index) && findBoilerplate(line) === null && !isDek(lines, index, repeats);
}

/** A sentence under a title that a longer paragraph follows, with no full stop at its end. */
function isDek(lines: readonly string[], index: number, repeats: ReadonlySet<number>): boolean {
  const [line = "", next = ""] = [lines[index], lines[index + 1]];
  if (index === 0 || index > 4 || line.length > 320 || lines.slice(0, index).every((_, at) => repeats.has(at)))
    return false;
  return !/[.!?]["”’]?$/u.test(line) && isParagraph(next);
}

/** A byline in the midst of the text begins another article or part. */
function isByline(text: string): boolean {
  return text.length <= 80 && /^(?:by|por)\s\p{Lu}/iu.test(text) && readByline(text) !== null;
}

function remove(text: string, reason: string): Piece {
  return { kind: "removed", text, reason };
}

function labelLine(text: string, repeated: boolean, outside: boolean, next: string | undefined): Piece {
  if (repeated) return remove(text, "repeat");
  const reason = findBoilerplate(text);
  if (reason) return remove(text, reason);
  if (outside) return remove(text, "outside-article");
  if (readDateLine(text)) return { kind: "dateline", text };
  if (/^(?:[-*•·–]|\d{1,2}[.)])\s/u.test(text)) return { kind: "list", text };
  if (text.length <= 200 && isCredit(text) && !/[.!?]["”]?$/u.test(text)) return { kind: "caption", text };
  if (isByline(text)) return { kind: "byline", text };
  const words = text.split(" ").length;
  const leads = next !== undefined && (next.length > text.length || isByline(next));
  const isHeading = words <= 14 && !/[.!?:,;"”]$/u.test(text) && leads;
  return { kind: isHeading ? "heading" : "paragraph", text };
}
