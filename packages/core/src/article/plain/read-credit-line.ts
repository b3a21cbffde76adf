import { findDay } from "../date/parse-day.ts";
import { readDateLine } from "../date/read-date-line.ts";
import { readByline } from "./read-byline.ts";

/** Who wrote, for whom and when, from one line; a line of a place and a date has no names. */
export interface CreditLine {
  readonly names: readonly string[];
  readonly day: string;
  /** Who published, where the line sets it apart from a named author: "The Courier — Feb 3, 2026, by Ann Lee". */
  readonly outlet: string | null;
}

/** Names, places and labels beside a date are short. */
const MOST_WORDS = 8;
const TIME = /\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?(?![\p{L}]))?/giu;
const LABEL = /\b(?:(?:last |first )?(?:published|updated|posted)(?: on| at)?:?|on|at)\s*$/iu;

/** "Ann Lee - Feb 3, 2026, 8:15 pm CST", "Quay Wire February 3, 2026 11:03 PM", "São Paulo - MAR 09, 2026 - 18:45 COT". */
export function readCreditLine(text: string): CreditLine | null {
  const found = text.length <= 140 ? findDay(text) : null;
  if (!found) return null;
  const parted = readParts(text);
  if (parted) return parted;
  const before = tidy(text.slice(0, found.start));
  const after = tidy(text.slice(found.end).replace(/^T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?/, ""));
  if (before.split(" ").length + after.split(" ").length > MOST_WORDS || /[.!?]$/u.test(after)) return null;
  const named = [before, after].find((part) => part !== "" && readByline(part) !== null);
  if (named !== undefined) return { names: readByline(named) ?? [], day: found.day, outlet: null };
  const capitalised = (part: string) =>
    part === "" || /^\p{Lu}[\p{L}.'’-]*(?: (?:de |del |la )?\p{Lu}[\p{L}.'’-]*){0,3}$/u.test(part);
  return capitalised(before) && capitalised(after) ? { names: [], day: found.day, outlet: null } : null;
}

const PARTS = /\s+[—–|·•-]\s+|,\s+(?=by\s)/u;
const NAME_ALONE = /^\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:of|the|and|de|del|la|el|y|&|\p{Lu}[\p{L}\p{N}.'’&-]*)){0,4}$/u;

/** A line of parts, of which one is a day, one says "by", and what else there is names who published. */
function readParts(text: string): CreditLine | null {
  const parts = text.split(PARTS).map((part) => part.trim());
  const day = parts.map(readDateLine).find((found) => found !== null);
  const author = parts.find((part) => /^by\s/iu.test(part));
  const names = author === undefined ? null : readByline(author);
  const rest = parts.filter((part) => part !== author && readDateLine(part) === null);
  const [outlet = null] = rest;
  if (!day || !names || rest.length > 1 || (outlet !== null && !NAME_ALONE.test(outlet))) return null;
  return { names, day, outlet };
}

/** What stands beside the date, without times, handles, weekdays and marks between. */
function tidy(text: string): string {
  return text
    .replace(TIME, " ")
    .replace(/@\w+/g, " ")
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?/giu, " ")
    .replace(/^[\s|/·•,;–—-]+|[\s|/·•,;–—-]+$/gu, "")
    .replace(LABEL, "")
    .replace(/^[\s|/·•,;–—-]+|[\s|/·•,;–—-]+$/gu, "")
    .replace(/\s+/g, " ");
}
