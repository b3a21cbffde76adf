import type { Fact } from "../../schema/index.ts";
import { inlineText } from "../wording/index.ts";
import { contentWords, wordOverlap } from "./content-words.ts";
import { listQuoted, repeatsQuote } from "./list-quoted.ts";
import type { Worded } from "./word-candidate.ts";

/** What has been told already, so that nothing is told twice. */
export interface Told {
  readonly facts: ReadonlySet<string>;
  readonly texts: readonly ReadonlySet<string>[];
  /** What stood in quotation marks. */
  readonly quoted: readonly string[];
}

const NOTHING_TOLD: Told = { facts: new Set(), texts: [], quoted: [] };

/** From this share of common words on, two sentences say the same to a reader. */
const SAME_WORDS = 0.6;

/** A sentence is worth its place while so much of what it tells is new. */
const LEAST_NEW = 0.5;

/** Words that were quoted already are worth saying again only with much else. */
const QUOTED_AGAIN = 0.3;

/** A shorter sentence saves no reading time worth what it leaves out. */
const SHORT = 18;

const KIND_WEIGHT: Readonly<Record<Fact["kind"], number>> = { event: 1, claim: 0.8, quantity: 0.4, quote: 0.4 };

/** Corroborated facts count half as much again: a briefing says first what most sources say. */
const CORROBORATED = 1.5;

/** What facts are worth together. */
export function sumWeights(facts: readonly Fact[]): number {
  return facts.reduce((total, fact) => total + weightOf(fact), 0);
}

function weightOf({ kind, salience, independentSources }: Fact): number {
  return KIND_WEIGHT[kind] * salience * (independentSources > 1 ? CORROBORATED : 1);
}

/**
 * Chooses sentences that together tell the most salient facts, each fact once: greedy, by what a sentence adds for its length.
 * `prefer` scales a sentence's worth, for instance for its place in the article.
 */
export function selectSentences(
  candidates: readonly Worded[],
  most: number,
  told: Told = NOTHING_TOLD,
  prefer: (candidate: Worded) => number = () => 1,
): { readonly chosen: readonly Worded[]; readonly told: Told } {
  const chosen: Worded[] = [];
  const facts = new Set(told.facts);
  const texts = [...told.texts];
  const quoted = [...told.quoted];
  let pool = candidates
    .map((candidate) => ({
      candidate,
      words: contentWords(inlineText(candidate.parts)),
      quotes: listQuoted(inlineText(candidate.parts)),
      scale: prefer(candidate),
    }))
    .filter(({ words }) => texts.every((text) => wordOverlap(text, words) < SAME_WORDS));
  while (chosen.length < most) {
    let best: (typeof pool)[number] | null = null;
    let top = 0;
    for (const entry of pool) {
      const again = repeatsQuote(entry.quotes, quoted) ? QUOTED_AGAIN : 1;
      const score = rate(entry.candidate, facts) * entry.scale * again;
      if (score > top) [best, top] = [entry, score];
    }
    if (!best) break;
    const { candidate, words: said, quotes } = best;
    chosen.push(candidate);
    texts.push(said);
    quoted.push(...quotes);
    for (const { id } of candidate.facts) facts.add(id);
    pool = pool.filter(({ words }) => wordOverlap(said, words) < SAME_WORDS);
  }
  return { chosen, told: { facts, texts, quoted } };
}

function rate({ facts, words }: Worded, told: ReadonlySet<string>): number {
  const all = sumWeights(facts);
  const added = sumWeights(facts.filter(({ id }) => !told.has(id)));
  if (all === 0 || added / all < LEAST_NEW) return 0;
  return added / Math.sqrt(Math.max(words, SHORT));
}
