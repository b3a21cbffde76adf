import type { Fact } from "../../schema/index.ts";
import { mayOverlap } from "../../time/index.ts";
import { chooseSpeakers } from "../fact/choose-speakers.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";
import type { Disagreement } from "./build-dispute.ts";

/** A denial of everyone: whoever is said to have done it contradicts it. */
const NOBODY = /^(?:neither|no one|nobody|none|no |not one)\b/iu;

/** Speaking to the press, as a sentence may tell it without an event of its own. */
const SPOKE_TO_PRESS =
  /\b(?:tell(?:s|ing)?|told|address(?:ed|es|ing)?|spoke to|speaking to|spoke with|brief(?:ed|ing)|answer(?:ed|ing))\s+(?:\w+\s+)?(?:reporters|journalists|the press|the media)|\b(?:held|holding|gave|giving|hosted)\s(?:\S+\s){0,3}(?:news|press) conference/iu;

/** An act that one article says nobody did, and that others tell of someone: "neither leader addressed the media". */
export function findDenialDisputes(
  facts: readonly Fact[],
  reportsOf: (fact: Fact) => readonly Report[],
): Disagreement[] {
  const tell = (find: (reports: readonly Report[]) => readonly Report[]) =>
    facts.flatMap((fact) => find(reportsOf(fact)).map((report) => ({ fact, report })));
  const denials = tell(findDenials);
  if (denials.length === 0) return [];
  const deniers = new Set(denials.map(({ report }) => report.source));
  const spoken = tell(findSpoken).filter(({ report }) => !deniers.has(report.source));
  return denials.flatMap(({ fact, report: denial }) => {
    const others = spoken.filter(({ report }) => canCoincide(denial, report));
    if (others.length === 0) return [];
    return [
      {
        kind: "existence" as const,
        about: "Whether anyone spoke to the press",
        why: "One report denies of everyone what others tell of someone.",
        facts: [fact.id, ...others.map((other) => other.fact.id)],
        versions: [
          { value: "nobody did", reports: [denial] },
          { value: "someone did", reports: others.map(({ report }) => report) },
        ],
      },
    ];
  });
}

/** What a fact's reports say in themselves is looked up once. */
const denialsIn = new WeakMap<readonly Report[], readonly Report[]>();
const spokenIn = new WeakMap<readonly Report[], readonly Report[]>();

function findDenials(reports: readonly Report[]): readonly Report[] {
  const denials = denialsIn.get(reports) ?? reports.filter((report) => isKind(report, "event") && deniesAll(report));
  denialsIn.set(reports, denials);
  return denials;
}

function findSpoken(reports: readonly Report[]): readonly Report[] {
  const spoken =
    spokenIn.get(reports) ??
    chooseSpeakers(reports).filter(
      (report) => report.statement.polarity === "affirmed" && SPOKE_TO_PRESS.test(sentenceOf(report)),
    );
  spokenIn.set(reports, spoken);
  return spoken;
}

function deniesAll({ statement, concepts, parties }: ReportOf<"event">): boolean {
  if (statement.polarity !== "denied" || !concepts.has("press")) return false;
  return statement.exclusive || NOBODY.test(parties.find(({ role }) => role === "actor")?.text ?? "");
}

/** True when the other report is of the same day, or of the day of its own article. */
function canCoincide(denial: Report, other: Report): boolean {
  return mayOverlap(denial.date ?? denial.source.publishedAt, other.date ?? other.source.publishedAt);
}

function sentenceOf({ statement, source }: Report): string {
  const { start, end } = source.article.sentences[statement.sentence] ?? statement.span;
  return source.article.body.slice(start, end);
}
