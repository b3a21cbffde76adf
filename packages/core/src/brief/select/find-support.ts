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
  const telling = facts.filter(({ kind }) => kind === "event" || kind === "claim");
  const own = ({ evidence }: Fact) =>
    evidence.filter((piece) => piece.article === article.id && piece.start >= span.start && piece.start < span.end);
  const main = telling.filter((fact) => own(fact).some(({ text }) => !ASIDE.test(text)));
  const events = main.filter(({ kind }) => kind === "event");
  // "overturned the conviction" of another day: what an act is done to is told on the way, too.
  const isPart = (fact: Fact) =>
    fact.kind === "event" &&
    own(fact).every((piece) =>
      events.some((other) => !mayOverlap(fact.date, other.date) && own(other).some((whole) => holds(whole, piece))),
    );
  const free = main.filter((fact) => !isPart(fact));
  return [free, main, telling].find((facts) => facts.length > 0)?.slice(0, CITED_FACTS) ?? [];
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
