import type { Report, ReportOf } from "../report/index.ts";

const ACTS =
  "strikes|airstrikes|attacks|raids|operations|bombings|bombardments|shootings|clashes|incidents|flights|protests";
const COUNT =
  "(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?dozen|several|dozens of|many)";
const SEVERAL = new RegExp(`\\b(?:${ACTS})\\b`, "iu");
const NUMBER = new RegExp(`\\b${COUNT}\\s(?:[\\p{L}-]+\\s){0,2}$`, "iu");
/** "[carried] out at least six strikes". */
const COUNTED = new RegExp(`^\\s(?:\\p{L}+\\s){0,3}${COUNT}\\s(?:[\\p{L}-]+\\s){0,2}(?:${ACTS})\\b`, "iu");
/** So far from the word that names an act (characters) stand its number and its object. */
const REACH = 60;

/** "a strike", "kills 3 in new boat strike". */
const SINGULAR = new RegExp(`\\b(?:${ACTS.replace("clashes", "clash").replace(/s\b/gu, "")})\\b`, "iu");

const spans = new WeakMap<Report, ActCount>();

/** True where one amount is over several acts and the other over one: "six strikes, killing 27 people", "attacked a vessel, killing three". */
export function spanOtherActs(left: Report, right: Report): boolean {
  const [one, other] = [actsSpanned(left), actsSpanned(right)];
  return one !== null && other !== null && one !== other;
}

const OVER_YEARS = /\bsince (?:(?:19|20)\d\d\b|[^.;,]{1,40} took office)/u;

/** "more than 700 extradited since 2002": no count of any one day is held against it. */
export function isRunningTotal({ evidence }: Report): boolean {
  return OVER_YEARS.test(evidence.text);
}

function actsSpanned(report: Report): ActCount {
  const known = spans.get(report);
  if (known !== undefined) return known;
  const before = actBefore(report);
  const text = `${before}${report.evidence.text}`;
  const acts = SEVERAL.test(text) ? "several" : before !== "" || SINGULAR.test(text) ? "one" : null;
  spans.set(report, acts);
  return acts;
}

/** "[carried out six strikes], killing 27 people": the act whose effect the words tell. */
function actBefore({ evidence, statement, source: { article } }: Report): string {
  const before = article.body.slice(article.sentences[statement.sentence]?.start ?? evidence.start, evidence.start);
  return /\p{Ll}ing\s$/u.test(before) || /^\p{Ll}+ing\b/u.test(evidence.text) ? before : "";
}

const ONE = /\b(?:a|an|one|another)\s(?:[\p{L}\d.-]+\s){0,3}$/iu;
/** Not "the first meeting of the two", which is the meeting told of. */
const ORDINAL = /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)\s(?:[\p{L}-]+\s){0,2}$/iu;

/** "one rebel", "Ana María Solís": a single one that the act falls on. */
const SINGLE = /^(?:(?:a|an|one)\s|.*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$)/u;

/** How many acts a report tells of; null where it leaves that open. */
type ActCount = "one" | "several" | null;

interface Counted {
  readonly acts: ActCount;
  /** True for "the seventh strike", which counts on from others. */
  readonly ordinal: boolean;
}

/** A report is compared with many others. */
const known = new WeakMap<Report, Counted>();

function countActs(report: ReportOf<"event">): Counted {
  const counted = known.get(report) ?? readCount(report);
  known.set(report, counted);
  return counted;
}

/** "ten strikes on vessels" counts several, "a Sept. 16 strike", "attacked a vessel" one. */
function readCount({ statement, date, parties, source: { article } }: ReportOf<"event">): Counted {
  const { trigger, rule } = statement;
  const sentence = article.sentences[statement.sentence] ?? statement.span;
  const before = article.body.slice(Math.max(sentence.start, trigger.start - REACH), trigger.start);
  if (rule === "en/event/verb") {
    const object = article.body.slice(trigger.end, Math.min(sentence.end, trigger.end + REACH));
    const single =
      date?.precision === "day" || parties.some(({ role, text }) => role === "recipient" && SINGLE.test(text));
    return { acts: COUNTED.test(object) ? "several" : single ? "one" : null, ordinal: false };
  }
  if (/[^s]s$/iu.test(article.body.slice(trigger.start, trigger.end)))
    return { acts: NUMBER.test(before) ? "several" : null, ordinal: false };
  const ordinal = ORDINAL.test(before);
  return { acts: ordinal || ONE.test(before) ? "one" : null, ordinal };
}

/**
 * True where one tells of a single act and the other counts several, or one article counts one on from another: "a
 * Sept. 16 strike" is neither "ten strikes" nor "the seventh strike".
 */
export function tellOtherCounts(left: ReportOf<"event">, right: ReportOf<"event">): boolean {
  const [one, other] = [countActs(left), countActs(right)];
  if (one.acts === null || other.acts === null) return false;
  return one.acts !== other.acts || (left.source === right.source && one.ordinal !== other.ordinal);
}
