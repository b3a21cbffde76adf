import { foldText } from "../../text/index.ts";
import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { isCredit } from "../content/is-credit.ts";
import { findDay } from "../date/parse-day.ts";
import { readDateLine } from "../date/read-date-line.ts";
import type { Piece } from "../draft.ts";
import { readDateline } from "../refine/read-dateline.ts";
import { findBylineLine, isLabelled } from "./find-byline-line.ts";
import { isOutletName } from "./is-outlet-name.ts";
import { readByline } from "./read-byline.ts";
import { readCreditLine } from "./read-credit-line.ts";

/** What the lines above the first paragraph say about the article. */
export interface Front {
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  readonly dek: string | null;
  readonly byline: readonly string[];
  readonly day: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
}

const FIELD =
  /^(title|headline|subject|titular|título|asunto|source|fuente|url|link|outlet|publication|section)\s{0,2}:\s{0,2}(\S.*)$/iu;
const OFFICE =
  /\b(?:correspondent|editor|reporter|columnist|bureau chief|journalist|writer|analyst|corresponsal|enviad[oa]|periodista)\b/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** Where the front stands, and what is known of it. */
export interface FrontPlace {
  /** Index of its first line among all lines. */
  readonly start: number;
  /** Index of the title, where it is known. */
  readonly title: number | null;
  readonly repeats: ReadonlySet<number>;
  /** The lines below it. */
  readonly text: readonly string[];
  /** Whether the line at an index does not belong to the article. */
  readonly outside: (index: number) => boolean;
}

/** Reads title, dek, byline and date from the lines before the first paragraph, in whatever order they stand. */
export function labelFront(
  lines: readonly string[],
  { start, title, repeats, text: below, outside }: FrontPlace,
): Front {
  const front = { title: null as string | null, dek: null as string | null, day: null as string | null };
  const known = title === null ? null : foldText(lines[title - start] ?? "");
  const author = findBylineLine(
    lines.map((text, at) => (start + at === title ? "" : text)),
    below,
  );
  let url: string | null = null;
  let outlet: string | null = null;
  let credited = false;
  const remove = (text: string, reason: string): Piece => ({ kind: "removed", text, reason });
  const pieces = lines.map((text, index): Piece => {
    const isTitle = start + index === title;
    const again = repeats.has(start + index) && looksRepeated(text, front.title);
    if (!isTitle && (again || foldText(text) === known)) return remove(text, "repeat");
    const field = text.match(FIELD);
    const value = field?.[2] ?? text;
    const name = field?.[1]?.toLowerCase();
    if (ADDRESS.test(value)) {
      url ??= value;
      return remove(text, "address");
    }
    if (name && /^(?:source|fuente|outlet|publication)$/.test(name)) {
      outlet ??= value;
      return remove(text, "label");
    }
    if (name === "section") return remove(text, "label");
    if (isTitle) {
      front.title = nameTitle(value, lines);
      return { kind: "headline", text: value };
    }
    const reason = findBoilerplate(text);
    if (reason) return remove(text, reason);
    if (index === author?.index || (author && isLabelled(text) && readByline(text))) {
      credited = true;
      front.day ??= findDay(text)?.day ?? null;
      outlet ??= readCreditLine(text)?.outlet ?? null;
      return { kind: "byline", text };
    }
    if (author && index === author.index + 1 && isOffice(text)) return { kind: "byline", text };
    const day = readDateLine(text) ?? readCreditLine(text)?.day;
    if (day) {
      credited = true;
      front.day ??= day;
      return { kind: "dateline", text };
    }
    if (front.title !== null && isOutletName(text, countCredits(lines[index - 1], lines[index + 1]))) {
      outlet ??= text;
      return remove(text, "label");
    }
    // A picture's description and its caption stand below each other.
    const described = credited && index > 0 && isCredit(lines[index - 1] ?? "");
    if (described || isCaption(text, lines[index + 1])) return remove(text, "caption");
    if (front.title === null && (name || (title === null && looksLikeTitle(value)))) {
      front.title = nameTitle(value, lines);
      return { kind: "headline", text: value };
    }
    if (front.title !== null && front.dek === null && isDek(text) && !(credited && text.endsWith("."))) {
      front.dek = text;
      return { kind: "dek", text };
    }
    const opens = front.title !== null && isSentence(text) && !outside(start + index);
    return opens ? { kind: "paragraph", text } : remove(text, "label");
  });
  return { pieces, ...front, byline: author?.names ?? [], url, outlet };
}

const ISSUER = /^(?:the )?(?:office|bureau|department|ministry|embassy|secretariat) (?:of|for)(?: \S+){1,5}$/iu;

/** Title without who issued it and without a label that stands on a line of its own, too: "Office of Public Affairs | Talks resume". */
function nameTitle(text: string, lines: readonly string[]): string {
  const parts = text.split(/\s\|\s/u);
  const own = parts.filter((part) => !ISSUER.test(part) && !lines.some((line) => foldText(line) === foldText(part)));
  return parts.length > 1 && own.length === 1 ? (own[0] ?? text) : text;
}

/** What the author is and for whom: "Latin America editor, BBC News Online". */
function isOffice(text: string): boolean {
  return text.length <= 100 && !/[.!?]$/u.test(text) && OFFICE.test(text);
}

/** A line that credits a picture, or that the next one says again with the credit behind it. */
function isCaption(text: string, next: string | undefined): boolean {
  return (
    isCredit(text) || (text.length > 20 && next !== undefined && next.length > text.length && next.startsWith(text))
  );
}

/** How many of the lines above and below are a byline or a date. */
function countCredits(...lines: readonly (string | undefined)[]): number {
  return lines.filter((line) => line !== undefined && (readDateLine(line) ?? readByline(line)) !== null).length;
}

/** The window's name repeats the title above the front; the first title inside the front is the one to keep. */
function looksRepeated(text: string, title: string | null): boolean {
  return title !== null || text.split(" ").length > 20;
}

function isDek(text: string): boolean {
  return (
    text.split(" ").length >= 7 &&
    !/^(?:updated|posted|published|publicado|actualizado|above|photo|image)\b/iu.test(text)
  );
}

/** A short sentence that opens the text: "The talks failed." */
function isSentence(text: string): boolean {
  return text.split(" ").length >= 3 && /\p{Ll}{2}[.!?]["”’]?$/u.test(text) && !/[|·•©]/u.test(text);
}

function looksLikeTitle(text: string): boolean {
  const words = text.split(" ").length;
  return (
    words >= 3 &&
    words <= 40 &&
    /\p{L}/u.test(text) &&
    findDay(text) === null &&
    readDateline(text) === null &&
    (text.match(/[|·•]/gu)?.length ?? 0) < 2
  );
}
