import type { Evidence, Fact } from "../../schema/index.ts";
import { mayOverlap } from "../../time/index.ts";
import type { Candidate } from "./collect-candidates.ts";
import { contentWords } from "./content-words.ts";
import { numbersIn } from "./numbers-in.ts";

/** How many of a sentence's facts other articles are cited for: the first say what it is about. */
const CITED_FACTS = 2;
/** A report of the same thing shares its names and its verb; what shares less was joined for other words than these. */
const FEWEST_SHARED = 2;

/** What is told on the way: "…, accusing him of neglect", "… a day after the minister resigned". */
const ASIDE =
  /^(?:(?:a|one|two|three|some|\d+) (?:hour|day|week|month|year)s? )?(?:after|before|as|while|when|since|despite|following|amid|because|although|though|which|who|\p{Ll}+ing)\b/u;

/** What a sentence is about: the most salient events and claims of its main clause, or of any where that tells none. */
export function leadingFacts({ article, span, facts }: Pick<Candidate, "article" | "span" | "facts">): Fact[] {
  const telling = facts
    .filter(({ kind }) => kind === "event" || kind === "claim")
    .map((fact): ToldHere => {
      const isHere = (piece: Evidence) =>
        piece.article === article.id && piece.start >= span.start && piece.start < span.end;
      return { fact, pieces: fact.evidence.filter(isHere) };
    });
  const main = telling.filter(({ pieces }) => pieces.some(({ text }) => !ASIDE.test(text)));
  const free = main.filter((told) => !isPart(told, main));
  const leading = [free, main, telling].find((told) => told.length > 0) ?? [];
  return leading.slice(0, CITED_FACTS).map(({ fact }) => fact);
}

/** A fact and what a sentence tells of it. */
interface ToldHere {
  readonly fact: Fact;
  readonly pieces: readonly Evidence[];
}

/** "overturned the conviction" of another day: what an act is done to is told on the way, too. */
function isPart({ fact, pieces }: ToldHere, main: readonly ToldHere[]): boolean {
  if (fact.kind !== "event") return false;
  const acts = main.filter((other) => other.fact.kind === "event" && !mayOverlap(fact.date, other.fact.date));
  return pieces.every((piece) => acts.some((act) => act.pieces.some((whole) => holds(whole, piece))));
}

/** Whether one piece lies in another and begins after it. */
const holds = (whole: Evidence, piece: Evidence) => whole.start < piece.start && piece.end <= whole.end;

/** One piece of evidence of each other article that reports what the sentence is about, in words that share some of it. */
export function findSupport({ article, span, facts }: Pick<Candidate, "article" | "span" | "facts">): Evidence[] {
  const text = article.body.slice(span.start, span.end);
  const [words, numbers] = [contentWords(text), numbersIn(text)];
  const others = new Map<string, Evidence>();
  for (const fact of leadingFacts({ article, span, facts })) {
    for (const evidence of fact.evidence) {
      if (evidence.article === article.id || others.has(evidence.article)) continue;
      const shared = [...contentWords(evidence.text)].filter((word) => words.has(word));
      if (shared.length >= FEWEST_SHARED && !countsOtherwise(numbersIn(evidence.text), numbers))
        others.set(evidence.article, evidence);
    }
  }
  return [...others.values()];
}

/** "26 were killed" bears out no "51 were killed". */
function countsOtherwise(other: ReadonlySet<string>, numbers: ReadonlySet<string>): boolean {
  return other.size > 0 && numbers.size > 0 && ![...other].some((number) => numbers.has(number));
}

/** Independent sources of what the sentence is about, as far as their words bear it out. */
export function sourcesOf(candidate: Pick<Candidate, "article" | "span" | "facts">): number {
  const most = Math.max(1, ...leadingFacts(candidate).map(({ independentSources }) => independentSources));
  return Math.min(most, 1 + findSupport(candidate).length);
}
