import type { Fact } from "../../schema/index.ts";
import { intervalsOverlap } from "../../time/index.ts";
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
  const told = facts.flatMap((fact) => reportsOf(fact).map((report) => ({ fact, report })));
  const denials = told.filter(({ report }) => isKind(report, "event") && deniesAll(report));
  if (denials.length === 0) return [];
  const deniers = new Set(denials.map(({ report }) => report.source));
  const spoken = told.filter(
    ({ report }) =>
      !deniers.has(report.source) &&
      report.statement.polarity === "affirmed" &&
      SPOKE_TO_PRESS.test(sentenceOf(report)),
  );
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

function deniesAll(report: ReportOf<"event">): boolean {
  const actor = report.parties.find(({ role }) => role === "actor");
  return (
    report.statement.polarity === "denied" &&
    report.concepts.has("press") &&
    (report.statement.exclusive || NOBODY.test(actor?.text ?? ""))
  );
}

/** True when the other report is of the same day, or of the day of its own article. */
function canCoincide(denial: Report, other: Report): boolean {
  const day = denial.date ?? denial.source.publishedAt;
  const otherDay = other.date ?? other.source.publishedAt;
  return !day || !otherDay || intervalsOverlap(day, otherDay);
}

function sentenceOf({ statement, source }: Report): string {
  const { start, end } = source.article.sentences[statement.sentence] ?? statement.span;
  return source.article.body.slice(start, end);
}
