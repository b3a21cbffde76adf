import { findDay } from "./parse-day.ts";

/** Words that stand around a date in a date line and say nothing of their own. */
const AROUND =
  /\b(?:published|publicado|updated|actualizado|last|modified|posted|first|created|on|at|date|fecha|el|a las|de|of|am|pm|a\.m\.?|p\.m\.?|gmt|utc|e[sd]?t|c[sd]?t|p[sd]?t|m[sd]?t|cet|cest|bst|ist|cot|hrs?|hours?|h|local time|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|day|lunes|martes|miércoles|jueves|viernes|sábado|domingo|min(?:utes?)? read|read)(?![\p{L}])|(?:mon|tues|wednes|thurs|fri|satur|sun)day/giu;

/** "10:15", "17.30", "2 hours ago", "3 days ago": a clock or an age beside the date. */
const TIME = /\d{1,2}[:.h]\d{2}(?::\d{2})?|(?<!\w)(?:an?|\d{1,2}) (?:second|minute|hour|day|week|month)s? ago(?!\w)/gi;

/** The day of a line that holds a date and hardly anything else: "Feb 3, 2026, 5:30 p.m. ET · Updated 2 hours ago" → 2026-02-03. */
export function readDateLine(text: string): string | null {
  if (text.length > 120) return null;
  const found = findDay(text);
  if (!found) return null;
  const rest = (text.slice(0, found.start) + text.slice(found.end)).replace(TIME, " ");
  const other = findDay(rest);
  const bare = (other ? rest.slice(0, other.start) + rest.slice(other.end) : rest).replace(AROUND, " ");
  return (bare.match(/[\p{L}\d]/gu)?.length ?? 0) <= 3 ? found.day : null;
}
