import { monthNumber } from "../date/month-names.ts";
import { dayOf } from "../date/parse-day.ts";

/** The opening of a wire report: "BOGOTA, 13 FEB 90 (EFE) -- [TEXT]", "WASHINGTON/LIMA, Feb 3 (Reuters) - ", "CALI (AP) — ". */
export interface Dateline {
  /** What stands before the report's first word. */
  readonly text: string;
  readonly agency: string | null;
  /** "[TEXT]", "[REPORT] [ANA RUIZ] [TEXT]": marks of the monitoring service. */
  readonly marker: string | null;
  /** Complete day, where the dateline has a year. */
  readonly day: string | null;
  /** Month and day without a year: "02-13". */
  readonly monthDay: string | null;
  readonly rest: string;
}

const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:(?:[ ,]{1,2}|/)\\p{L}[\\p{L}.'’-]*){0,5}?";
const DATE =
  "(?:(?<d1>\\d{1,2})(?:\\sde)?\\s(?<m1>\\p{L}{3,10})\\.?|(?<m2>\\p{L}{3,10})\\.?\\s(?<d2>\\d{1,2}))(?:(?:,|\\sde)?\\s(?<y>\\d{4}|\\d{2}(?!\\d)))?";
const AGENCY = "\\((?<agency>\\p{Lu}[\\p{L} .&/-]{1,30})\\)";
const DASH = "\\s{0,2}(?:--?|[–—]|:|\\.-)\\s{0,2}";
const PATTERN = new RegExp(
  `^(?:(?<place>${PLACE})(?:,?\\s{1,2}${DATE})?(?:\\s{0,2}${AGENCY})?|${AGENCY.replace("agency", "only")})${DASH}(?<marker>(?:\\[[\\p{Lu} .]{2,40}\\]\\s{0,2}){1,4})?`,
  "u",
);
/** No dateline is longer; the rest of a long paragraph is not searched. */
const LONGEST = 140;

/** The dateline that opens a paragraph, or null. */
export function readDateline(paragraph: string): Dateline | null {
  const match = paragraph.slice(0, LONGEST).match(PATTERN);
  if (!match?.groups) return null;
  const { place = "", d1, m1, m2, d2, y, agency, only, marker = "" } = match.groups;
  const month = monthNumber(m1 ?? m2 ?? "");
  // Without agency or date only a place in capitals is a dateline; "Remember - the" is not.
  const capitals =
    place !== "" &&
    place.replace(/[^\p{L}]/gu, "").length > 2 &&
    /^[\p{Lu}\s.,/'’-]+(?:,\s\p{L}.{0,20})?$/u.test(place);
  if (!agency && !only && !(month && capitals) && !(capitals && /[–—]|--/.test(match[0]))) return null;
  if ((d1 ?? d2) && month === null) return null;
  const number = Number(d1 ?? d2 ?? 0);
  const year = y === undefined ? null : y.length === 4 ? Number(y) : Number(y) + (Number(y) > 40 ? 1900 : 2000);
  const named = month !== null && number > 0;
  return {
    text: match[0].slice(0, match[0].length - marker.length).trim(),
    marker: marker.trim() || null,
    agency: agency ?? only ?? null,
    day: named && year !== null ? dayOf(year, month, number) : null,
    monthDay: named && year === null && dayOf(2024, month, number) ? (dayOf(2024, month, number) ?? "").slice(5) : null,
    rest: paragraph.slice(match[0].length),
  };
}
