import type { Fact } from "../../schema/index.ts";
import { mayOverlap } from "../../time/index.ts";
import { chooseSpeakers } from "../fact/choose-speakers.ts";
import { isKind, pickReports, type Report, type ReportOf, type Source } from "../report/index.ts";
import { shareAny } from "../word/index.ts";
import type { Disagreement } from "./build-dispute.ts";

/** A denial of everyone: whoever is said to have done it contradicts it. */
const NOBODY = /^(?:neither|no one|nobody|none|no |not one)\b/iu;

/** Speaking to the press, as a sentence may tell it without an event of its own. */
const SPOKE_TO_PRESS =
  /\b(?:tell(?:s|ing)?|told|address(?:ed|es|ing)?|spoke to|speaking to|spoke with|brief(?:ed|ing)|answer(?:ed|ing))\s+(?:\w+\s+)?(?:reporters|journalists|the press|the media)|\b(?:held|holding|gave|giving|hosted)\s(?:\S+\s){0,3}(?:news|press) conference/iu;

/** A report of a fact that says who spoke to the press, or that nobody did. */
export interface PressReport {
  readonly fact: string;
  readonly report: Report;
  readonly says: "nobody" | "someone";
}

export function readPressReports({ id }: Fact, reports: readonly Report[]): readonly PressReport[] {
  const tell = (told: readonly Report[], says: PressReport["says"]) =>
    told.map((report): PressReport => ({ fact: id, report, says }));
  return [
    ...tell(pickDenials(reports), "nobody"),
    ...tell(
      chooseSpeakers(reports).filter(
        (report) => report.statement.polarity === "affirmed" && SPOKE_TO_PRESS.test(sentenceOf(report)),
      ),
      "someone",
    ),
  ];
}

const pickDenials = pickReports((report) => isKind(report, "event") && deniesAll(report));

/**
 * An act that one article says nobody did, and that others tell of someone: "neither leader addressed the media". Both
 * must name one person at least, or they tell of two occasions.
 */
export function findDenialDisputes(
  told: readonly PressReport[],
  peopleIn: (source: Source) => ReadonlySet<string>,
): Disagreement[] {
  const denials = told.filter(({ says }) => says === "nobody");
  if (denials.length === 0) return [];
  const deniers = new Set(denials.map(({ report }) => report.source));
  const spoken = told.filter(({ says, report }) => says === "someone" && !deniers.has(report.source));
  const spokenOn = indexByDay(spoken);
  return denials.flatMap(({ fact, report: denial }) => {
    const people = peopleIn(denial.source);
    const others = listCandidates(spokenOn, denial)
      .sort((one, other) => one - other)
      .flatMap((place) => spoken[place] ?? [])
      .filter(({ report }) => canCoincide(denial, report) && shareAny(people, peopleIn(report.source)));
    if (others.length === 0) return [];
    return [
      {
        kind: "existence" as const,
        about: "Whether anyone spoke to the press",
        why: "One report denies of everyone what others tell of someone.",
        facts: [fact, ...others.map((other) => other.fact)],
        versions: [
          { value: "nobody did", reports: [denial] },
          { value: "someone did", reports: others.map(({ report }) => report) },
        ],
      },
    ];
  });
}

/** Told of no day, or of more than one. */
const ANY_DAY = "";

function dayOf({ date, source }: Report): string {
  const told = date ?? source.publishedAt;
  return told !== null && told.start === told.end ? told.start : ANY_DAY;
}

/** Places in the list by the day that a report is of. */
function indexByDay(told: readonly PressReport[]): ReadonlyMap<string, readonly number[]> {
  const days = told.map(({ report }) => dayOf(report));
  return Map.groupBy(days.keys(), (place) => days[place] ?? ANY_DAY);
}

/** Places of all that may be of the denial's day. */
function listCandidates(index: ReadonlyMap<string, readonly number[]>, denial: Report): number[] {
  const day = dayOf(denial);
  if (day === ANY_DAY) return [...index.values()].flat();
  return [...(index.get(day) ?? []), ...(index.get(ANY_DAY) ?? [])];
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
