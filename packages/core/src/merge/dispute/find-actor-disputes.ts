import type { Fact } from "../../schema/index.ts";
import { mayOverlap } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { isKind, pickReports, type Report, type ReportOf } from "../report/index.ts";
import { type StemSet, stemWord, termContainment } from "../word/index.ts";
import type { Disagreement } from "./build-dispute.ts";
import { listWords } from "./list-words.ts";
import { tellOneStory } from "./tell-one-story.ts";
import { titleDispute } from "./title-dispute.ts";

/** Deeds of one person in office. Many may say, meet or visit the same. */
const DEEDS = new Set(
  "agree appoint designate dismiss extradite found permit revoke sanction suspend resume tariff waive".split(" "),
);

/** Part of the words after the verb that both must share, and how many: one decree that two are said to have signed. */
const LEAST_SHARED = 0.75;
const FEWEST_STEMS = 2;

export interface Deed {
  readonly fact: string;
  readonly report: ReportOf<"event">;
  readonly actor: string;
  /** The stems after the verb, the object's first. */
  readonly object: StemSet;
}

/**
 * One act that different people are said to have done: "Trade Minister Díaz signed the decree on fishing", "Labour
 * Minister Paz signed the decree on fishing". What each of two sides signs is no such thing.
 */
export function findActorDisputes(deeds: readonly Deed[], comparison: Comparison): Disagreement[] {
  const alike = Map.groupBy(deeds, ({ report, object: [first] }) => `${report.head} ${first}`);
  return [...alike.values()].flatMap((same) => {
    const rival = findRivals(same, comparison);
    return rival.length === 0 ? [] : [describe(rival, comparison)];
  });
}

/** Deeds that another is a rival of. What is told in the same words is compared once, as copies of a text have them. */
function findRivals(same: readonly Deed[], comparison: Comparison): readonly Deed[] {
  if (same.every(({ actor }) => actor === same[0]?.actor)) return [];
  const copies = Map.groupBy(same, wordingOf);
  const unlike = new Map(
    [...copies].map(([wording, [one]]) => [
      wording,
      [...copies.values()].filter(([other]) => one && other && tellRivals(one, other, comparison)).flat(),
    ]),
  );
  return same.filter((one) =>
    unlike.get(wordingOf(one))?.some((other) => areRivalSources(one, other, same, comparison)),
  );
}

function wordingOf({ fact, report }: Deed): string {
  return `${fact} ${report.wording}`;
}

/** The deeds of one person in office that a fact's reports tell. */
export function readDeeds(fact: Fact, reports: readonly Report[], comparison: Comparison): readonly Deed[] {
  return fact.kind === "event"
    ? pickDeeds(reports).flatMap((report) => readDeed(fact.id, report, comparison) ?? [])
    : [];
}

const pickDeeds = pickReports(tellsDeed);

function tellsDeed(report: Report): report is ReportOf<"event"> {
  if (!isKind(report, "event") || ![...report.concepts].some((concept) => DEEDS.has(concept))) return false;
  const { statement, head } = report;
  // "puts the accord into effect" names the accord, not a deed of its actor.
  return (
    stemWord(statement.trigger.lemma) === head && statement.status === "happened" && statement.polarity !== "denied"
  );
}

function readDeed(fact: string, report: ReportOf<"event">, { entity }: Comparison): Deed | null {
  const { actor, words } = report;
  if (!words || words.after.size === 0) return null;
  return actor !== null && entity(actor)?.type === "person" ? { fact, report, actor, object: words.after } : null;
}

/** True where the words of two reports name another actor each for one deed. */
function tellRivals(one: Deed, other: Deed, { entity }: Comparison): boolean {
  const [left, right] = [one.report, other.report];
  if (one.actor === other.actor) return false;
  if (right.entities.has(one.actor) || left.entities.has(other.actor)) return false;
  if (entity(one.actor)?.side !== entity(other.actor)?.side) return false;
  if (!mayOverlap(left.date, right.date)) return false;
  if (one.object.countShared(other.object) < FEWEST_STEMS && one.fact !== other.fact) return false;
  return termContainment(one.object, other.object) >= LEAST_SHARED;
}

/** True where two articles of one story tell them, and none names both actors. */
function areRivalSources(one: Deed, other: Deed, same: readonly Deed[], comparison: Comparison): boolean {
  const [left, right] = [one.report, other.report];
  if (left.source === right.source) return false;
  const names = ({ source }: Report, actor: string) =>
    same.some((deed) => deed.report.source === source && deed.actor === actor);
  if (names(left, other.actor) || names(right, one.actor)) return false;
  return tellOneStory(left, right, comparison);
}

function describe(rival: readonly Deed[], comparison: Comparison): Disagreement {
  const versions = [...Map.groupBy(rival, ({ actor }) => actor)].map(([actor, deeds]) => ({
    value: comparison.nameOf(actor) ?? actor,
    reports: deeds.map(({ report }) => report),
  }));
  return {
    kind: "attribution",
    about: titleDispute(
      "actor",
      rival.map(({ report }) => report),
      comparison,
    ),
    why: `One act is told as that of ${listWords(versions.map(({ value }) => value))}.`,
    facts: rival.map(({ fact }) => fact),
    versions,
  };
}
