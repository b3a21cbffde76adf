import type { BriefContext } from "../brief-context.ts";
import { inlineText } from "../wording/index.ts";
import { contentWords, wordOverlap } from "./content-words.ts";
import { leadingFacts } from "./find-support.ts";
import { rateBottomLine } from "./rate-bottom-line.ts";
import { weighWords } from "./weigh-words.ts";
import type { Worded } from "./word-candidate.ts";

/** The third sentence of a bottom line is that the sources disagree, where they do. */
const SENTENCES = 3;
/** A bottom line is read in one breath; of one report it is a summary, of several it also says what came of the news. */
const MOST_WORDS = { one: 64, several: 80 };
/** Two sentences of the bottom line share at most so much; short ones have little but the names of both sides. */
const SAME_WORDS = { short: 0.5, long: 0.4 };
/** Words that make a sentence long. */
const LONG = 12;
/** What came of the news is told in words the news used already, so that few of its words need be new. */
const NEW_WORDS = 0.4;
/** A third sentence is worth its place while it tells so much of what the second does. */
const LEAST_THIRD = 0.4;
/** Between 0 (long sentences win) and 1 (the densest wins). */
const LENGTH_COST = 0.3;

interface Choice {
  readonly chosen: readonly Worded[];
  /** Their words, that nothing says them again. */
  readonly told: readonly ReadonlySet<string>[];
}

/** The sentences of the bottom line: first what the reports are about, then what matters most beside it. */
export function chooseLead(context: BriefContext, candidates: readonly Worded[]): Choice {
  const articles = context.dossier.articles.filter(({ inScope }) => inScope);
  const weights = weighWords(articles);
  const several = articles.length > 1;
  const rate = rateBottomLine(context);
  const pool = candidates.map((candidate) => ({
    candidate,
    words: contentWords(inlineText(candidate.parts)),
  }));
  const chosen: (typeof pool)[number][] = [];
  let second = 0;
  const most = SENTENCES - (several && context.dossier.disputes.length > 0 ? 1 : 0);
  while (chosen.length < most) {
    const length = chosen.reduce((total, { candidate }) => total + candidate.words, 0);
    const covered = new Set(chosen.flatMap(({ words }) => [...words]));
    const rated = pool
      .filter(
        ({ candidate, words }) =>
          candidate.words + length <= MOST_WORDS[several ? "several" : "one"] &&
          chosen.every((other) => !saysAgain(other.words, words)),
      )
      .map((entry) => ({
        entry,
        score:
          (rate(entry.candidate, chosen.length) *
            (several ? newness(chosen, entry.candidate) : 1) *
            sumNew(entry.words, covered, weights) ** (several && chosen.length > 0 ? NEW_WORDS : 1)) /
          entry.candidate.words ** LENGTH_COST,
      }));
    const best = rated.reduce<(typeof rated)[number] | null>(
      (top, next) => (top && top.score >= next.score ? top : next),
      null,
    );
    if (!best || (several && chosen.length > 1 && best.score < second * LEAST_THIRD)) break;
    if (chosen.length === 1) second = best.score;
    chosen.push(best.entry);
  }
  return {
    chosen: inOrder(chosen.map(({ candidate }) => candidate)),
    told: chosen.map(({ words }) => words),
  };
}

function saysAgain(told: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const isLong = Math.min(told.size, words.size) >= LONG;
  return wordOverlap(told, words) >= (isLong ? SAME_WORDS.long : SAME_WORDS.short);
}

/** A second sentence on the very event of the first tells a minister less than one on what came of it. */
const SAME_EVENT = 0.25;

function newness(chosen: readonly { readonly candidate: Worded }[], told: Worded): number {
  const [main] = leadingFacts(told);
  const isTold = chosen.some(({ candidate }) => main !== undefined && candidate.facts.includes(main));
  return isTold ? SAME_EVENT : 1;
}

/** Sentences of one report stand as they stood there: the later ones lean on the earlier. */
function inOrder(chosen: readonly Worded[]): readonly Worded[] {
  const [first] = chosen;
  const oneReport = chosen.every(({ article }) => article.id === first?.article.id);
  return oneReport ? [...chosen].sort((left, right) => left.order - right.order) : chosen;
}

function sumNew(
  words: ReadonlySet<string>,
  covered: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  return [...words].reduce((total, word) => total + (covered.has(word) ? 0 : (weights.get(word) ?? 0)), 0);
}
