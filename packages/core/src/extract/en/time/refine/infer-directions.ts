import type { TimeDirection, TimeExpression, TimeValue } from "../../../../schema/index.ts";
import type { TaggedArticle } from "../../tag/index.ts";
import { clauseTense } from "./clause-tense.ts";

const FUTURE_BEFORE =
  /\b(?:scheduled|slated|due|planned|set|expected|postponed|delayed|rescheduled|moved|pushed back|put off|deferred|upcoming|coming up|booked|pencilled in)(?: again)?(?: for| in| on| until| till| to| by)?(?: later)?(?: the| its| this| a)?(?: \w+)? $/i;
const AHEAD_OF = /\b(?:ahead of|before|until|for|upcoming|prepar\w+ for|ready for) (?:the )?$/i;
const UNTIL = /\b(?:until|till|through|to run to|expires?|valid to) (?:the )?$/i;
const FUTURE_AFTER =
  /^(?: \w+){0,2} (?:deadline|(?:is|are|has been|have been|was|were) (?:due|scheduled|set|expected|planned))\b/i;
/** A plan that was given up may lie on either side. */
const FORMER_PLAN =
  /\b(?:originally|initially|previously|first|had been|was to have been) (?:\p{L}+ )?(?:for|in|on|to|until) $/iu;
const PAST_BEFORE = /\b(?:since|back in|as of|dated|ended|way back)(?: the| early| late)? $/i;

/** "are looking into the killing of Smith on May 3": what is looked into is not what is to come. */
const DEED_BEFORE =
  /\b(?:abduction|assassination|attack|blast|bombing|capture|crash|death|disappearance|explosion|killing|massacre|murder|shooting|slaying|strike) (?:of |in |on |at |near |outside )?[^.;:]{0,50}$/iu;

/** Which Tuesday, which May: the clause's tense and words such as "scheduled" decide; dates with a direction of their own stay. */
export function inferDirections(times: readonly TimeExpression[], tagged: TaggedArticle): readonly TimeExpression[] {
  return times.map((time) => {
    const { value, range } = time;
    const open = isOpen(value) || (range !== undefined && isOpen(range.value));
    if (!open) return time;
    const direction = directionOf(time, tagged);
    return {
      ...time,
      value: withDirection(value, direction),
      ...(range ? { range: { ...range, value: withDirection(range.value, direction) } } : {}),
    };
  });
}

function isOpen(value: TimeValue): boolean {
  return (
    value.kind === "partial" &&
    value.direction === "nearest" &&
    value.yearShift === undefined &&
    value.weekShift === undefined
  );
}

function withDirection(value: TimeValue, direction: TimeDirection): TimeValue {
  return value.kind === "partial" && isOpen(value) ? { ...value, direction } : value;
}

function directionOf(time: TimeExpression, tagged: TaggedArticle): TimeDirection {
  const { body, blocks } = tagged.article;
  const { span, text } = time;
  if (/^this (?!past|coming)/i.test(text)) return "nearest";
  const before = body.slice(Math.max(0, span.start - 40), span.start);
  if (FORMER_PLAN.test(before)) return "nearest";
  if (FUTURE_BEFORE.test(before) || FUTURE_AFTER.test(body.slice(span.end, span.end + 30))) return "future";
  if (PAST_BEFORE.test(before)) return "past";
  // "Monday's debate" was, "ahead of Monday's debate" it is to come.
  const owner = /[’']s$/.test(text) || /^[’']s\b/.test(body.slice(span.end, span.end + 3));
  if (owner && AHEAD_OF.test(before)) return "future";
  const weekday = time.value.kind === "partial" && time.value.month === undefined && time.value.weekday !== undefined;
  const block = blocks.find(({ start, end }) => start <= span.start && span.start < end);
  const headline = block?.kind === "headline" || block?.kind === "dek";
  const tense = clauseTense(tagged, span);
  if (owner && tense !== "future") return "past";
  // "was extended until March 15" may well lie ahead.
  if (tense === "past" && !weekday && UNTIL.test(before)) return "nearest";
  switch (tense) {
    case "past":
      return "past";
    case "future":
      return "future";
    case "scheduled":
      if (DEED_BEFORE.test(body.slice(Math.max(0, span.start - 70), span.start))) return "past";
      return headline ? (weekday ? "past" : "nearest") : "future";
    case "present":
      return weekday ? "past" : "nearest";
    case null:
      return weekday ? "past" : "nearest";
  }
}
