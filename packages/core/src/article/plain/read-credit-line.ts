import { findDay } from "../date/parse-day.ts";
import { readByline } from "./read-byline.ts";

/** Who wrote and when, from one line; a line of a place and a date has no names. */
export interface CreditLine {
  readonly names: readonly string[];
  readonly day: string;
}

/** Names, places and labels beside a date are short. */
const MOST_WORDS = 8;
const TIME = /\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?(?![\p{L}]))?/giu;
const LABEL = /\b(?:(?:last |first )?(?:published|updated|posted)(?: on| at)?:?|on|at)\s*$/iu;

/** "Ann Lee - Feb 3, 2026, 8:15 pm CST", "Quay Wire February 3, 2026 11:03 PM", "São Paulo - MAR 09, 2026 - 18:45 COT". */
export function readCreditLine(text: string): CreditLine | null {
  const found = text.length <= 140 ? findDay(text) : null;
  if (!found) return null;
  const before = tidy(text.slice(0, found.start));
  const after = tidy(text.slice(found.end).replace(/^T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?/, ""));
  if (before.split(" ").length + after.split(" ").length > MOST_WORDS || /[.!?]$/u.test(after)) return null;
  const named = [before, after].find((part) => part !== "" && readByline(part) !== null);
  if (named !== undefined) return { names: readByline(named) ?? [], day: found.day };
  const capitalised = (part: string) =>
    part === "" || /^\p{Lu}[\p{L}.'’-]*(?: (?:de |del |la )?\p{Lu}[\p{L}.'’-]*){0,3}$/u.test(part);
  return capitalised(before) && capitalised(after) ? { names: [], day: found.day } : null;
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
