import type { TimeExpression } from "../../../schema/index.ts";
import { TIME_PARSERS } from "./parse/index.ts";
import type { TimeParser } from "./time-draft.ts";
import type { TimeGroups } from "./time-groups.ts";

const CONTEXT = 40;

interface Candidate {
  readonly time: TimeExpression;
  readonly order: number;
}

/** Every form found in the text; of overlapping ones the longest stands. */
export function matchTimes(body: string): readonly TimeExpression[] {
  const candidates = TIME_PARSERS.flatMap((parser, order) =>
    matchForm(body, parser).map((time): Candidate => ({ time, order })),
  );
  candidates.sort((left, right) => lengthOf(right.time) - lengthOf(left.time) || left.order - right.order);
  const covered = new Uint8Array(body.length);
  const taken: TimeExpression[] = [];
  for (const { time } of candidates) {
    const { start, end } = time.span;
    if (covered.subarray(start, end).includes(1)) continue;
    covered.fill(1, start, end);
    taken.push(time);
  }
  return taken.sort((left, right) => left.span.start - right.span.start);
}

function matchForm(body: string, parser: TimeParser): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const match of body.matchAll(parser.pattern)) {
    const [text] = match;
    const start = match.index;
    const draft = parser.read({
      text,
      groups: (match.groups ?? {}) as TimeGroups,
      before: lineBefore(body, start),
      after: lineAfter(body, start + text.length),
    });
    if (draft === null || text === "") continue;
    const { words = text.length, range, ...rest } = draft;
    const end = start + text.slice(0, words).trimEnd().length;
    found.push({
      ...rest,
      span: { start, end },
      text: body.slice(start, end),
      ...(range ? { range: shiftRange(range, start) } : {}),
      rule: `en/time/${parser.rule}`,
    });
  }
  return found;
}

function shiftRange(range: NonNullable<TimeExpression["range"]>, by: number): NonNullable<TimeExpression["range"]> {
  const move = ({ start, end }: { start: number; end: number }) => ({ start: start + by, end: end + by });
  return { ...range, first: move(range.first), last: move(range.last) };
}

function lineBefore(body: string, offset: number): string {
  const text = body.slice(Math.max(0, offset - CONTEXT), offset);
  return text.slice(text.lastIndexOf("\n") + 1).replace(/[\u00a0\u2009\u202f]/g, " ");
}

function lineAfter(body: string, offset: number): string {
  const text = body.slice(offset, offset + CONTEXT);
  const end = text.indexOf("\n");
  return (end < 0 ? text : text.slice(0, end)).replace(/[\u00a0\u2009\u202f]/g, " ");
}

function lengthOf({ span }: TimeExpression): number {
  return span.end - span.start;
}
