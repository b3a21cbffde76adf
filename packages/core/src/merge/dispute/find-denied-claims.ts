import type { Fact } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import { mayOverlap } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { isKind, type Report } from "../report/index.ts";
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
/** "No civilians were killed", "had not accepted". */
const NOT = /\b(?:no|not|never|nobody|none)\b|n['’]t\b/iu;
/** "there was no sign that it was shot down" states nothing. */
const UNPROVEN = /\bno (?:\w+ )?(?:evidence|hint|indication|proof|sign|suggestion)s? (?:that|of)\b/iu;
/** What has not happened yet is not what another denies to have happened. */
const AHEAD = /\b(?:will|would|could|may|might|if|unless|plans? to|threaten\w*)\b/iu;

/**
 * What one named source denies and another states, in whatever form each is told and even within one article: "the
 * ministry denied that it had accepted military aircraft" beside "the White House said it had agreed to accept them".
 */
export function findDeniedClaims(
  denials: readonly ToldReport[],
  facts: readonly Fact[],
  reportsOf: (fact: Fact) => readonly Report[],
  comparison: Comparison,
): Disagreement[] {
  if (denials.length === 0) return [];
  const told = facts.flatMap((fact) => reportsOf(fact).map((report): ToldReport => ({ fact, report })));
  const stated = indexByStem(told.filter(({ report }) => isStated(report)));
  const actsOf = listActs(told);
  // Copies of an article and the several statements of one sentence deny one thing.
  const byWording = Map.groupBy(denials, ({ report }) => foldText(actOf(report)));
  return [...byWording.values()].flatMap((same) => {
    const others = same.flatMap((denial) => {
      const denied = new Map([...weighStems(propositionOf(denial.report))].filter(([stem]) => !POINTERS.has(stem)));
      const candidates = new Set([...denied.keys()].flatMap((stem) => stated.get(stem) ?? []));
      const acts = actsOf(denial.report);
      return [...candidates].filter(({ report }) => {
        const reworded = rewordedHeads(acts, actsOf(report), comparison);
        return (
          states(report, denial.report, { denied, reworded }, comparison) &&
          (reworded.size > 0 || tellOneAct(acts, actsOf(report)))
        );
      });
    });
    return others.length === 0 ? [] : [describe(same, others)];
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

/** The events that the words of a statement tell. */
function listActs(told: readonly ToldReport[]): (report: Report) => readonly Report[] {
  const events = Map.groupBy(
    told.map(({ report }) => report).filter((report) => isKind(report, "event")),
    ({ evidence, statement }) => `${evidence.article} ${statement.sentence}`,
  );
  return ({ evidence, statement }) =>
    (events.get(`${evidence.article} ${statement.sentence}`) ?? []).filter(
      ({ statement: { trigger } }) => statement.span.start <= trigger.start && trigger.end <= statement.span.end,
    );
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

/** Claims and events that someone puts forward as having happened. */
function isStated({ statement, evidence }: Report): boolean {
  if (statement.kind !== "claim" && statement.kind !== "event") return false;
  const { attribution, polarity } = statement;
  if (polarity === "denied" || attribution?.modality === "denied" || attribution?.modality === "conditional")
    return false;
  return !AHEAD.test(evidence.text) && !UNPROVEN.test(evidence.text) && !NOT.test(evidence.text);
}

/** "that the country had accepted aircraft", "the country had not accepted aircraft" → "the country had accepted aircraft". */
function actOf(report: Report): string {
  return propositionOf(report)
    .replace(/^that\s/u, "")
    .replace(/^no\s/iu, "any ")
    .replace(/^(?:The|An?)\s/u, (article) => article.toLowerCase())
    .replace(/\b(did|had|has|have|was|were) not\b/u, "$1");
}

interface Denied {
  /** The stems of what is denied, with what each is worth. */
  readonly denied: ReadonlyMap<string, number>;
  readonly reworded: ReadonlySet<string>;
}

function states(other: Report, denial: Report, { denied, reworded }: Denied, comparison: Comparison): boolean {
  const sameVoice = other.speaker?.text === denial.speaker?.text && other.source === denial.source;
  if (sameVoice || (other.statement.sentence === denial.statement.sentence && other.source === denial.source))
    return false;
  if (!tellOneStory(other, denial, comparison) || !mayOverlap(other.date, denial.date)) return false;
  const shared = [...denied].filter(([stem]) => other.terms.has(stem) || reworded.has(stem));
  const weight = (stems: Iterable<readonly [string, number]>) => [...stems].reduce((sum, [, worth]) => sum + worth, 0);
  return shared.length >= FEWEST_STEMS && weight(shared) >= LEAST_COVERED * weight(denied);
}
