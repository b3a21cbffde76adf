import { timePattern } from "../lexicon.ts";
import { duration, shiftDate, type TimeDraft, type TimeParser } from "../time-draft.ts";
import { durationTimex } from "../timex-codes.ts";
import { countedUnit, readCount } from "./distance.ts";

const ABOUT =
  "(?:(?:more than|less than|fewer than|nearly|almost|about|around|approximately|roughly|some|over|under|just over|just under|at least|at most|up to|the first|an estimated|another|a further|a full|as (?:many|much|long|little) as) )?";

/** "two years", "almost two and a half years", "55 minutes", "several weeks". */
export const countedDuration: TimeParser = {
  rule: "duration",
  pattern: timePattern(
    `${ABOUT}(?<count>{COUNT})(?:{H}(?:plus|odd)|\\+)?[- ](?:full |straight |consecutive |whole |long |more |solid |calendar )?(?<unit>{UNITS}|seconds?)(?:[’']s?)?(?: and (?<second>{COUNT}) (?<unit2>minutes?|hours?|days?|weeks?|months?))?(?: and a half)?`,
  ),
  read: ({ groups, after, text }) => {
    // "an HR manager"
    if (/^(?:min|hr)s?$/i.test(groups.unit ?? "") && !/\d/.test(groups.count ?? "")) return null;
    // "a quarter of the crop" is a share.
    if (/\ba quarter$/i.test(text)) return null;
    if (isAge(after) || /^(?:second|a second|the second)/i.test(text)) return null;
    if (/second$/i.test(text) || (/seconds?$/i.test(groups.unit ?? "") && !/seconds/i.test(groups.unit ?? "")))
      return null;
    return lengthOf(groups.count ?? "", groups.unit ?? "", groups.second, groups.unit2, /and a half$/i.test(text));
  },
};

function lengthOf(
  countWords: string,
  unitWord: string,
  second: string | undefined,
  secondUnit: string | undefined,
  half: boolean,
): TimeDraft {
  const written = readCount(countWords);
  if (/^seconds?$/i.test(unitWord)) return duration(`PT${written ?? "X"}S`);
  const { count, unit } = countedUnit(
    half && written !== null && Number.isInteger(written) ? written + 0.5 : written,
    unitWord,
  );
  const timex = durationTimex(count, unit);
  if (!second || !secondUnit) return duration(timex);
  const rest = durationTimex(readCount(second), countedUnit(1, secondUnit).unit).replace(/^PT?/, "");
  return duration(/minute/i.test(secondUnit) && !timex.startsWith("PT") ? timex : `${timex}${rest}`);
}

function isAge(after: string): boolean {
  return /^(?:[- ]olds?\b| of age\b)/i.test(after);
}

/** "a two-year plan", "fifty-year", "the 41-year history", "hourlong", "weeks-long". */
export const compoundDuration: TimeParser = {
  rule: "compound-duration",
  pattern: timePattern(
    `${ABOUT}(?:(?<count>{COUNT}){H}(?<unit>second|minute|hour|day|week|month|year|decade|century)(?:{H}long)?|(?<long>minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)){H}?long)`,
  ),
  read: ({ groups, after }) => {
    if (isAge(after)) return null;
    if (groups.long) {
      const { unit } = countedUnit(1, groups.long);
      return duration(durationTimex(/s$/i.test(groups.long) ? null : 1, unit));
    }
    return lengthOf(groups.count ?? "", groups.unit ?? "", undefined, undefined, false);
  },
};

/** "a quarter-century", "half a century ago": parts of a century are counted in years. */
export const centuryPart: TimeParser = {
  rule: "century-part",
  pattern: timePattern("(?:a |an? )?(?<part>quarter|half)(?:{H}| )(?:an? )?century(?<side> ago)?"),
  read: ({ groups }) => {
    const years = /half/i.test(groups.part ?? "") ? 50 : 25;
    return groups.side ? shiftDate(-years, "year", { rounded: false }) : duration(durationTimex(years, "year"));
  },
};

/** "decades", "for years", "months of tension": a length without a count. */
export const openDuration: TimeParser = {
  rule: "open-duration",
  pattern: timePattern(
    "(?:(?:for|in|over|after|during|the last|the past) )?(?:the |many |some |recent )?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?! (?:old|ago|later|earlier|before|after))",
  ),
  read: ({ groups, text, before }) => {
    if (/^the \w+$/i.test(text)) return null;
    // "working hours", "school days", "early days" are no lengths.
    if (
      !/^(?:for|in|over|after|during|the last|the past|many|some|recent)/i.test(text) &&
      !/(?:^|[,;(“"] ?|\b(?:take|took|last|lasted|spent|spend|of|than|and|with|within|until|amid|despite|following|by|are|were|is|was|be|been) )$/i.test(
        before,
      )
    )
      return null;
    return duration(durationTimex(null, countedUnit(1, groups.unit ?? "").unit));
  },
};
