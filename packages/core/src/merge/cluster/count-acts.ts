import type { Report, ReportOf } from "../report/index.ts";

const SEVERAL =
  /\b(?:strikes|airstrikes|attacks|raids|operations|bombings|shootings|clashes|incidents|flights|protests)\b/iu;

const totals = new WeakMap<Report, boolean>();

/** "six strikes, killing 27 people" counts over several acts; "attacked a vessel, killing three" counts one. */
export function isTotal(report: Report): boolean {
  const total = totals.get(report) ?? SEVERAL.test(report.evidence.text);
  totals.set(report, total);
  return total;
}

const NUMBER =
  /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?dozen|several|dozens of|many)\s(?:[\p{L}-]+\s){0,2}$/iu;
const ONE =
  /\b(?:a|an|one|another|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)\s(?:[\p{L}\d.-]+\s){0,3}$/iu;

/** How many acts a noun names: "ten strikes on vessels" several, "a Sept. 16 strike" one; null where it leaves that open. */
export function countActs({ statement, source }: ReportOf<"event">): "one" | "several" | null {
  const { trigger, rule } = statement;
  if (rule === "en/event/verb") return null;
  const { body } = source.article;
  const noun = body.slice(trigger.start, trigger.end);
  const before = body.slice(Math.max(0, trigger.start - 40), trigger.start);
  if (/[^s]s$/iu.test(noun)) return NUMBER.test(before) ? "several" : null;
  return ONE.test(before) ? "one" : null;
}
