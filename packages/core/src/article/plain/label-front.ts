import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { findDay } from "../date/parse-day.ts";
import { readDateLine } from "../date/read-date-line.ts";
import type { Piece } from "../draft.ts";
import { isOutletName } from "./is-outlet-name.ts";
import { isPersonName, readByline } from "./read-byline.ts";

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
  /^(title|headline|titular|título|source|fuente|url|link|outlet|publication|section)\s{0,2}:\s{0,2}(\S.*)$/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** Reads title, dek, byline and date from the lines before the first paragraph, in whatever order they stand. */
export function labelFront(lines: readonly string[], repeats: ReadonlySet<number>, start: number): Front {
  const front = { title: null as string | null, dek: null as string | null, day: null as string | null };
  let url: string | null = null;
  let outlet: string | null = null;
  let byline: readonly string[] = [];
  const remove = (text: string, reason: string): Piece => ({ kind: "removed", text, reason });
  const pieces = lines.map((text, index): Piece => {
    if (repeats.has(start + index) && looksRepeated(text, front.title)) return remove(text, "repeat");
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
    const reason = findBoilerplate(text);
    if (reason) return remove(text, reason);
    const day = readDateLine(text);
    if (day) {
      front.day ??= day;
      return { kind: "dateline", text };
    }
    if (front.title !== null && isOutletName(text, countCredits(lines[index - 1], lines[index + 1]))) {
      outlet ??= text;
      return remove(text, "label");
    }
    const names =
      front.title !== null || !looksLikeTitle(text) || isPersonName(text) || /^(?:by|por)\s/iu.test(text)
        ? readByline(text)
        : null;
    if (names && (byline.length === 0 || /^(?:by|por)\s/iu.test(text))) {
      byline = byline.length === 0 ? names : byline;
      front.day ??= findDay(text)?.day ?? null;
      return { kind: "byline", text };
    }
    if (front.title === null && (name ? true : looksLikeTitle(value))) {
      front.title = value;
      return { kind: "headline", text: value };
    }
    if (front.title !== null && front.dek === null && isDek(text)) {
      front.dek = text;
      return { kind: "dek", text };
    }
    return remove(text, "label");
  });
  return { pieces, ...front, byline, url, outlet };
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

function looksLikeTitle(text: string): boolean {
  const words = text.split(" ").length;
  return words >= 3 && words <= 40 && /\p{L}/u.test(text) && (text.match(/[|·•]/gu)?.length ?? 0) < 2;
}
