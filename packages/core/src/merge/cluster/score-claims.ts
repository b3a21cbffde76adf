import type { ReportOf } from "../report/index.ts";
import { meaningCosine, shareAny, tellOpposites, termCosine, wordRarity } from "../word/index.ts";
import { type PairScore, roundScore, toProbability, veto } from "./pair-score.ts";
import { speakersDiffer } from "./score-quotes.ts";
import weights from "./weights.json" with { type: "json" };

const w = weights.claim;
const MOST_RARITY = 3;

/** Whether two claims are one: the same source, and the same words or words of the same meaning. */
export function scoreClaims(left: ReportOf<"claim">, right: ReportOf<"claim">): PairScore {
  if (speakersDiffer(left, right)) return veto("two different sources claim them");
  if (left.statement.polarity !== right.statement.polarity) return veto("one says so, the other that it is not so");
  if (isNegated(left) !== isNegated(right)) return veto("one says that it is not so");
  if (giveOtherNumbers(left, right)) return veto("they give other numbers");
  if (tellOpposites(left.terms, right.terms)) return veto("the one undoes the other");
  const shared = left.terms.shared(right.terms);
  const terms = termCosine(left.terms, right.terms);
  const sameSource = left.speaker?.entity !== null && left.speaker?.entity === right.speaker?.entity;
  const rarity = Math.min(
    MOST_RARITY,
    shared.reduce((sum, term) => sum + wordRarity(term), 0),
  );
  const meaning = shared.length > 1 ? Math.max(0, meaningCosine([...left.terms], [...right.terms])) : 0;
  // What someone wants is told again and again in other words, as what they said once is not.
  const sameStance = sameSource && wants(left) && wants(right);
  const evidence =
    w.bias +
    w.terms * terms +
    w.rarity * rarity +
    w.meaning * meaning +
    (sameSource ? w.sameSource : 0) +
    (sameStance ? w.sameStance : 0);
  return { score: roundScore(toProbability(evidence)), why: "the same claim in similar words", veto: false };
}

const NUMBER = /\d(?:[\d,.]*\d)?/gu;

const numbersOf = new WeakMap<ReportOf<"claim">, ReadonlySet<string>>();

function readNumbers(claim: ReportOf<"claim">): ReadonlySet<string> {
  const { proposition } = claim.statement;
  const numbers =
    numbersOf.get(claim) ?? new Set(claim.source.article.body.slice(proposition.start, proposition.end).match(NUMBER));
  numbersOf.set(claim, numbers);
  return numbers;
}

/** "killed some 10,000 people", "killed more than 20,000 people". */
function giveOtherNumbers(left: ReportOf<"claim">, right: ReportOf<"claim">): boolean {
  const [ours, theirs] = [readNumbers(left), readNumbers(right)];
  return ours.size > 0 && theirs.size > 0 && !shareAny(ours, theirs);
}

/** "favors reducing demand", "advocates alternatives". */
function wants({ statement: { attribution } }: ReportOf<"claim">): boolean {
  return attribution?.modality === "planned";
}

const NOT = /\b(?:not|never|neither|nor|no|nobody|none)\b|n['’]t\b/iu;

/** "U.S. aid has not been cut". */
function isNegated({ statement: { proposition }, source }: ReportOf<"claim">): boolean {
  return NOT.test(source.article.body.slice(proposition.start, proposition.end));
}
