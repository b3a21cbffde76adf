import type { ReportOf } from "../report/index.ts";

/** Where a country stands in a measure ("goods" behind it, "from" before it) and which one. */
type Slots = ReadonlyMap<string, string>;

const known = new WeakMap<ReportOf<"quantity">, Slots>();

const PREPOSITION = /^(?:of|on|to|from|in|by|for|against|between|with|at)$/u;

/** "tariffs on US goods" and "tariffs on all Colombian goods" measure two things, though all their other words agree. */
export function nameOtherCountry(left: ReportOf<"quantity">, right: ReportOf<"quantity">): boolean {
  const [ours, theirs] = [slotsOf(left), slotsOf(right)];
  return [...ours].some(([slot, country]) => theirs.has(slot) && theirs.get(slot) !== country);
}

function slotsOf(report: ReportOf<"quantity">): Slots {
  const slots = known.get(report) ?? readSlots(report);
  known.set(report, slots);
  return slots;
}

function readSlots({ source, statement }: ReportOf<"quantity">): Slots {
  const { measure } = statement.quantity;
  const slots = new Map<string, string>();
  for (const { name, type, mentions } of source.extraction.entities) {
    if (type !== "place") continue;
    for (const { start, end } of mentions) {
      if (start < statement.span.start || end > statement.span.end) continue;
      const text = source.article.body.slice(start, end);
      const at = ` ${measure} `.indexOf(` ${text}`);
      if (at < 0) continue;
      const before = measure.slice(0, at).trim().split(" ").at(-1)?.toLowerCase() ?? "";
      if (PREPOSITION.test(before)) slots.set(before, name);
      for (const word of measure
        .slice(at + text.length)
        .trim()
        .toLowerCase()
        .split(" ")) {
        if (word === "" || PREPOSITION.test(word)) break;
        slots.set(`${word} behind`, name);
      }
    }
  }
  return slots;
}
