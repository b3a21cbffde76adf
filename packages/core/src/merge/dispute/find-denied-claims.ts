import type { Fact } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import { mayOverlap } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { addCopies } from "../fact/choose-speakers.ts";
import { isKind, type Report, type Source } from "../report/index.ts";
import { relateSenses, weighStems } from "../word/index.ts";
import type { Disagreement } from "./build-dispute.ts";
import { POINTERS } from "./pointers.ts";
import { propositionOf } from "./proposition-of.ts";
import type { ToldReport } from "./read-denials.ts";
import { tellAct } from "./tell-act.ts";
import { tellOneStory } from "./tell-one-story.ts";

/** Part of the telling words of what is denied that the other report must hold, and how many at the least. */
const LEAST_COVERED = 0.7;
const FEWEST_STEMS = 2;

/**
 * What one named source denies and another states, in whatever form each is told and even within one article: "the
 * ministry denied that it had accepted military aircraft" beside "the White House said it had agreed to accept them".
 */
export function findDeniedClaims(
  denials: readonly ToldReport[],
  told: readonly ToldReport[],
  reportsOf: (fact: Fact) => readonly Report[],
  reportsIn: (source: Source) => readonly Report[],
  comparison: Comparison,
): Disagreement[] {
  if (denials.length === 0) return [];
  const stated = indexByStem(told);
  const actsOf = actFinder(reportsIn);
  // Copies of an article and the several statements of one sentence deny one thing.
  const byWording = Map.groupBy(denials, ({ report }) => foldText(actOf(report)));
  return [...byWording.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const denied = new Map([...weighStems(propositionOf(first.report))].filter(([stem]) => !POINTERS.has(stem)));
    const heads = new Set(same.flatMap(({ report }) => actsOf(report).map(({ head }) => head)));
    // Whatever is told in other words is worth at the most what all the acts are.
    const candidates = listCandidates(stated, denied, heads).filter(({ report }) => covers(report, denied, heads));
    const others = same.flatMap((denial) => {
      const acts = actsOf(denial.report);
      return candidates.filter(({ report }) => {
        if (!canMeet(report, denial.report)) return false;
        const reworded = rewordedHeads(acts, actsOf(report), comparison);
        return (
          covers(report, denied, reworded) &&
          (reworded.size > 0 || tellOneAct(acts, actsOf(report))) &&
          tellOneStory(report, denial.report, comparison)
        );
      });
    });
    return others.length === 0 ? [] : [describe(withCopies(same, reportsOf), withCopies(others, reportsOf))];
  });
}

/** All reports of the facts that say the same in the same words. */
function withCopies(told: readonly ToldReport[], reportsOf: (fact: Fact) => readonly Report[]): readonly ToldReport[] {
  const byFact = Map.groupBy(told, ({ fact }) => fact);
  return [...byFact].flatMap(([fact, own]) => {
    const speakers = [...new Set(own.map(({ report }) => report))];
    return addCopies(speakers, reportsOf(fact)).map((report) => ({ fact, report }));
  });
}

/** Whoever denies speaks of what it did itself: "Colombia denied that it had accepted". */
const PRONOUN = /^(?:it|he|she|they)\b/u;

/** "The officials". */
const SEVERAL = /\b\p{Ll}+[^s]s$/u;

function describe(denials: readonly ToldReport[], others: readonly ToldReport[]): Disagreement {
  const reports = denials.map(({ report }) => report);
  const act = tellAct(reports, () => null);
  const about = act?.form === "clause" ? act.text : actOf(reports[0] as Report);
  const denier = reports.find(({ speaker }) => speaker !== null)?.speaker?.text ?? "One source";
  return {
    kind: "existence",
    about: `Whether ${about.replace(/[.,;:]$/u, "").replace(PRONOUN, denier.replace(/^The\b/u, "the"))}`,
    why: `${denier} ${SEVERAL.test(denier) ? "deny" : "denies"} what others state.`.replace(/^the\b/u, "The"),
    facts: [...denials, ...others].map(({ fact }) => fact.id),
    versions: [
      { value: "it happened", reports: others.map(({ report }) => report) },
      { value: "it did not happen", reports },
    ],
  };
}

/** Finds the events that the words of a statement tell. */
function actFinder(reportsIn: (source: Source) => readonly Report[]): (report: Report) => readonly Report[] {
  const known = new Map<Report, readonly Report[]>();
  return (report) => {
    const { span, sentence } = report.statement;
    const acts =
      known.get(report) ??
      reportsIn(report.source).filter(
        (other) =>
          isKind(other, "event") &&
          other.statement.sentence === sentence &&
          span.start <= other.statement.trigger.start &&
          other.statement.trigger.end <= span.end,
      );
    known.set(report, acts);
    return acts;
  };
}

/** The words of what is denied that the other tells in other words of the same party: "had accepted" of "has agreed to". */
function rewordedHeads(
  denied: readonly Report[],
  stated: readonly Report[],
  { entity }: Comparison,
): ReadonlySet<string> {
  const sideOf = (id: string) => entity(id)?.side ?? id;
  const isReworded = (one: Report, other: Report) =>
    one.actor !== null &&
    other.actor !== null &&
    sideOf(one.actor) === sideOf(other.actor) &&
    one.head !== other.head &&
    isKind(one, "event") &&
    isKind(other, "event") &&
    relateSenses(one.statement.trigger.lemma, other.statement.trigger.lemma) !== "none";
  return new Set(denied.flatMap((one) => (stated.some((other) => isReworded(one, other)) ? [one.head] : [])));
}

/** "shot down the plane" is another act than "shot the pilots of the plane"; where nothing is known to be told the words decide. */
function tellOneAct(denied: readonly Report[], stated: readonly Report[]): boolean {
  if (denied.length === 0 || stated.length === 0) return true;
  return denied.some((one) =>
    stated.some(
      (other) =>
        other.statement.polarity !== "denied" &&
        (one.head === other.head || [...one.concepts].some((concept) => other.concepts.has(concept))),
    ),
  );
}

function indexByStem(told: readonly ToldReport[]): ReadonlyMap<string, ToldReport[]> {
  const index = new Map<string, ToldReport[]>();
  for (const one of told) {
    for (const stem of one.report.terms) {
      const known = index.get(stem);
      if (known) known.push(one);
      else index.set(stem, [one]);
    }
  }
  return index;
}

/**
 * The reports that may hold enough of what is denied: those with one of its stems, but for the commonest ones, which are not
 * enough without another.
 */
function listCandidates(
  index: ReadonlyMap<string, readonly ToldReport[]>,
  denied: ReadonlyMap<string, number>,
  heads: ReadonlySet<string>,
): readonly ToldReport[] {
  const least = LEAST_COVERED * weigh(denied);
  const lists = [...denied].map(([stem, worth]) => ({ stem, worth, told: index.get(stem) ?? [] }));
  let enough = weigh([...denied].filter(([stem]) => heads.has(stem)));
  const needed = lists
    .sort((left, right) => right.told.length - left.told.length)
    .filter(({ stem, worth }) => {
      const more = heads.has(stem) ? 0 : worth;
      if (enough + more >= least) return true;
      enough += more;
      return false;
    });
  return [...new Set(needed.flatMap(({ told }) => told))];
}

/** "that the country had accepted aircraft", "the country had not accepted aircraft" → "the country had accepted aircraft". */
function actOf(report: Report): string {
  return propositionOf(report)
    .replace(/^that\s/u, "")
    .replace(/^no\s/iu, "any ")
    .replace(/^(?:The|An?)\s/u, (article) => article.toLowerCase())
    .replace(/\b(did|had|has|have|was|were) not\b/u, "$1");
}

/** True for what another says, or the same source elsewhere, of a time that fits. */
function canMeet(other: Report, denial: Report): boolean {
  const isOne = other.source === denial.source;
  if (isOne && other.speaker?.text === denial.speaker?.text) return false;
  if (isOne && other.statement.sentence === denial.statement.sentence) return false;
  return mayOverlap(other.date, denial.date);
}

/** Whether a report holds what is denied, some of it in other words; `denied` has its stems with what each is worth. */
function covers(other: Report, denied: ReadonlyMap<string, number>, reworded: ReadonlySet<string>): boolean {
  const shared = [...denied].filter(([stem]) => other.terms.has(stem) || reworded.has(stem));
  return shared.length >= FEWEST_STEMS && weigh(shared) >= LEAST_COVERED * weigh(denied);
}

function weigh(stems: Iterable<readonly [string, number]>): number {
  return [...stems].reduce((sum, [, worth]) => sum + worth, 0);
}
