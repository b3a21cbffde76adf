import { foldedWords } from "../../text/index.ts";
import { foldEvidence, isKind, type Report } from "../report/index.ts";

/** Passages shorter than this (words) repeat each other by chance. */
const SHORTEST_PASSAGE = 8;

/** Part of the word triples two passages must share to be one text. */
const LEAST_SHARED = 0.8;

/** Of a fact with more reports than this, only identical passages are looked for. */
const MOST_COMPARED = 60;

/** Where words went out to everyone at once: two reports that quote them have one origin. */
const HANDOUT = /\b(?:statement|release|communiqu[eé]|press office|posted|post|tweet|social media|x)\b/iu;

export const SAME_PASSAGE = "the same passage, word for word";

/** Reports that repeat each other's words. */
export interface Repeats {
  readonly pairs: readonly (readonly [Report, Report, why: string])[];
  /** The first report of each passage. */
  readonly firsts: ReadonlyMap<string, Report>;
  /** Whether so many tell a passage that only identical ones were looked for. */
  readonly areMany: boolean;
}

export function findRepeats(reports: readonly Report[]): Repeats {
  const firsts = new Map<string, Report>();
  const pairs: (readonly [Report, Report, string])[] = [];
  const long: Report[] = [];
  // Reports of one wording have one passage.
  const passages = new Map<number, string | null>();
  for (const report of reports) {
    const read = passages.get(report.wording);
    const passage = read === undefined ? passageOf(report) : read;
    passages.set(report.wording, passage);
    if (passage === null) continue;
    long.push(report);
    const known = firsts.get(passage);
    if (known) pairs.push([known, report, SAME_PASSAGE]);
    else firsts.set(passage, report);
  }
  if (long.length > MOST_COMPARED) return { pairs, firsts, areMany: true };
  return { pairs: [...pairs, ...compareClosely(long)], firsts, areMany: false };
}

function* compareClosely(long: readonly Report[]): Generator<readonly [Report, Report, string]> {
  const shingled = long.map((report) => ({ report, shingles: shinglesOf(passageOf(report)?.split(" ") ?? []) }));
  for (const [index, left] of shingled.entries()) {
    for (const right of shingled.slice(index + 1)) {
      if (left.report.source === right.report.source) continue;
      const share = sharedPart(left.shingles, right.shingles);
      if (share >= LEAST_SHARED) {
        yield [
          left.report,
          right.report,
          `nearly the same passage, ${Math.round(share * 100)} % of its word triples shared`,
        ];
      } else if (fromOneHandout(left.report, right.report)) {
        yield [left.report, right.report, "they quote one handout"];
      }
    }
  }
}

/**
 * The words of a report's evidence, a blank between them. A clause of a few words stands with what it is a part of: the
 * quotation, else the sentence; null where that is short, too.
 */
export function passageOf(report: Report): string | null {
  const passage = foldEvidence(report);
  if (isLongEnough(passage)) return passage;
  return [quotedAround(report), sentenceOf(report)].map(foldWords).find(isLongEnough) ?? null;
}

function isLongEnough(passage: string): boolean {
  let words = 1;
  for (let at = passage.indexOf(" "); at >= 0; at = passage.indexOf(" ", at + 1)) words += 1;
  return words >= SHORTEST_PASSAGE;
}

const foldWords = (text: string) => foldedWords(text).join(" ");

function sentenceOf({ statement, source: { article } }: Report): string {
  const { start, end } = article.sentences[statement.sentence] ?? statement.span;
  return article.body.slice(start, end);
}

const QUOTED = /[“"]([^“”"]*)[”"]/gu;

/** What stands between the quotation marks around a report's words; empty where they are the reporter's. */
function quotedAround(report: Report): string {
  const { statement, source, evidence } = report;
  const from = (source.article.sentences[statement.sentence] ?? statement.span).start;
  const [start, end] = [evidence.start - from, evidence.end - from];
  const around = [...sentenceOf(report).matchAll(QUOTED)].find(
    (quoted) => quoted.index <= start && end <= quoted.index + quoted[0].length,
  );
  return around?.[1] ?? "";
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

function sharedPart(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((shingle) => right.has(shingle)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

function fromOneHandout(left: Report, right: Report): boolean {
  if (!isKind(left, "quote") || !isKind(right, "quote")) return false;
  const [a, b] = [left, right].map(({ statement }) => statement.attribution?.through ?? "");
  return HANDOUT.test(a ?? "") && HANDOUT.test(b ?? "");
}
