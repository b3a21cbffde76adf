import type { Word } from "../../clause/index.ts";

/** Adjectives and nouns that only end like a superlative; "the latest" is a time. */
const NO_DEGREE =
  /^(?:arrest|behest|bequest|conquest|contest|crest|digest|dishonest|earnest|est|forest|guest|harvest|honest|inquest|interest|invest|latest|manifest|midwest|modest|nearest|north-?west|protest|quest|request|rest|self-interest|south-?west|test|unrest|west)$/;

const EQUALS: Readonly<Record<string, string>> = { biggest: "largest", foremost: "largest", bloodiest: "deadliest" };

/** What a country or company is to a trade: of these "top" and "leading" say that there is no larger one. */
const TRADED =
  /^(?:buyer|consumer|creditor|customer|destination|donor|employer|exporter|grower|importer|investor|lender|manufacturer|market|partner|producer|provider|recipient|source|supplier|user)s?$/;

const NEARLY = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)-\p{L}+est$/u;

/** "largest", "fastest-growing". */
const SUPERLATIVE = /^\p{L}{2,}est(?:-\p{L}+)?$/u;

export interface Degree {
  /** "largest", "first", "most important", "second-largest"; words of one meaning give one. */
  readonly degree: string;
  /** Words of the degree: two in "most important". */
  readonly length: number;
}

/** The degree that a word opens: "biggest" → largest, "most [important]", "first"; null for other words. */
export function readDegree(words: readonly Word[], at: number, head: Word | undefined): Degree | null {
  const { lower, class: kind } = words[at] as Word;
  if (lower === "first") return { degree: "first", length: 1 };
  const next = words[at + 1];
  if ((lower === "most" || lower === "least") && next?.class === "adjective")
    return { degree: `${lower} ${next.lower}`, length: 2 };
  if (NEARLY.test(lower)) return { degree: lower.replace("biggest", "largest"), length: 1 };
  if (/^(?:top|leading)$/.test(lower) && head && TRADED.test(head.lower)) return { degree: "largest", length: 1 };
  if (!SUPERLATIVE.test(lower) || kind === "name" || NO_DEGREE.test(lower)) return null;
  return { degree: EQUALS[lower] ?? lower, length: 1 };
}

/** "first" numbers these, it does not rank them: "the first half", "the first lady", "the first of three rounds". */
const NUMBERED =
  /^(?:act|aid|batch|chapter|class|couple|course|day|deputy|draft|edition|episode|family|floor|glance|group|hand|half|hour|hurdle|instance|lady|leg|line|minister|minute|moment|month|name|order|page|paragraph|part|people|person|phase|place|point|priority|quarter|reading|responders?|round|season|secretary|sentence|session|set|sight|sign|stage|step|term|time|tranche|vice|wave|week|weekend|year)s?$/;

/** False for what comes first in a row only. */
export function isRanked({ degree }: Degree, head: Word | undefined): boolean {
  return degree !== "first" || !head || !NUMBERED.test(head.lower);
}
