import { timePattern, timeUnit } from "../lexicon.ts";
import { openDate, shiftDate, type TimeDraft, type TimeMatch, type TimeParser } from "../time-draft.ts";
import { durationTimex } from "../timex-codes.ts";
import { ABOUT, readCount } from "./distance.ts";

const EVENT = '(?<event>(?:the |a |an |his |her |its |their |that |this )?[^,.;:()"“”—–\\n]{2,60})';

/** "on the eve of the meeting", "the day after the raid", "two weeks before the vote", "hours before the meeting". */
export const fromEvent: TimeParser = {
  rule: "from-event",
  pattern: timePattern(
    `(?:(?<eve>(?:on )?the eve of)|(?:on )?(?<the>the) (?<unit>day|night|morning|week|month|year) (?<side>before|after|following)|${ABOUT}(?:(?<count>{COUNT}) (?<unit2>{UNITS})|(?<unit3>minutes|hours|days|weeks|months|years)) (?<side2>before|after|prior to|following|ahead of|into)) ${EVENT}`,
  ),
  read: ({ groups, text }) => {
    const anchorText = eventWords(groups.event ?? "");
    if (anchorText === null) return null;
    const unit = timeUnit(groups.unit ?? groups.unit2 ?? groups.unit3 ?? "day");
    const sign = groups.eve || /before|prior|ahead/i.test(groups.side ?? groups.side2 ?? "") ? -1 : 1;
    const whole = groups.eve !== undefined || groups.the !== undefined;
    const count = whole ? 1 : readCount(groups.count ?? "some");
    const event = { anchor: "event", anchorText, words: text.length - (groups.event?.length ?? 0) } as const;
    // Hours and minutes before something are on its day.
    if (unit === "hour" || unit === "minute")
      return { ...shiftDate(0, "day"), ...event, timex: durationTimex(count, unit) };
    if (count === null) return { ...openDate(durationTimex(null, unit)), ...event };
    const shift = shiftDate(sign * count, unit, { rounded: whole });
    return { ...shift, ...event, ...(whole ? {} : { timex: durationTimex(count, unit) }) };
  },
};

/** The noun phrase that names the event: up to the verb or preposition that begins something else. */
function eventWords(words: string): string | null {
  const phrase =
    /^(?:[\p{L}\d’'‑-]+ ){0,7}?[\p{L}\d’'‑-]+(?= (?:in|on|at|with|for|to|that|which|who|was|were|is|are|had|has|and|but|as|by|of)\b|$)/iu.exec(
      words.trim(),
    );
  const text = phrase?.[0] ?? words.trim().split(" ").slice(0, 5).join(" ");
  return /^(?:that|this|it|him|her|them)$/i.test(text) ? null : text;
}

const NAMED_EVENT = '(?<event>(?:the|his|her|its|their|that|this) [^,.;:()"“”—–\\n]{2,60})';

/** "just before the meeting", "shortly after the raid", "during the talks": on the day of the event. TIMEX3 has no value for it. */
export const withEvent: TimeParser = {
  rule: "with-event",
  pattern: timePattern(
    `(?:(?:just|shortly|right|immediately|moments) (?:before|after|following|ahead of|prior to)|during|on the day of|on the sidelines of) ${NAMED_EVENT}`,
  ),
  read: (match) => onDayOf(match, HAPPENING),
};

/** "following the talks", "at the summit": what is told around an event of some hours happened on its day. */
export const aroundEvent: TimeParser = {
  rule: "around-event",
  pattern: timePattern(`(?:after|following|at|in) ${NAMED_EVENT}`),
  // What goes on after the noun makes it another event: "after the talks collapsed".
  read: (match) => {
    const draft = onDayOf(match, HOURS);
    const rest = draft?.anchorText && match.text.slice(match.text.indexOf(draft.anchorText) + draft.anchorText.length);
    return rest === "" && /^(?:[,.;)]|$)/.test(match.after) ? draft : null;
  },
};

function onDayOf({ groups, text }: TimeMatch, nouns: RegExp): TimeDraft | null {
  const anchorText = eventWords(groups.event ?? "");
  if (anchorText === null || !nouns.test(anchorText)) return null;
  const words = text.length - (groups.event?.length ?? 0);
  return { ...shiftDate(0, "day"), anchor: "event", anchorText, words, timex: "" };
}

/** Nouns of things that take some hours. */
const HOURS =
  /\b(?:meeting|talks|call|conversation|encounter|ceremony|hearing|briefing|session|news conference|press conference|dinner|lunch|signing|summit)$/i;
/** Nouns of things that take a day or less. */
const HAPPENING =
  /\b(?:meeting|talks|summit|visit|call|conversation|encounter|ceremony|speech|address|conference|hearing|vote|election|debate|interview|attack|raid|strike|operation|explosion|crash|signing|inauguration|announcement|session|dinner|lunch|briefing|march|protest|rally|trial|game|match|landing|launch|shooting)s?$/i;
