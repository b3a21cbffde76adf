import type { Origin } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { createDisjointSets } from "../cluster/disjoint-sets.ts";
import { foldEvidence, isKind, type Report } from "../report/index.ts";
import { joinByKey, type SourceGroups, whyOneSource } from "./group-articles.ts";

/** Passages shorter than this (words) repeat each other by chance. */
const SHORTEST_PASSAGE = 8;

/** Part of the word triples two passages must share to be one text. */
const LEAST_SHARED = 0.8;

/** Of a fact with more reports than this, only identical passages are looked for. */
const MOST_COMPARED = 60;

/** Where words went out to everyone at once: two reports that quote them have one origin. */
const HANDOUT = /\b(?:statement|release|communiqu[eé]|press office|posted|post|tweet|social media|x)\b/iu;

/**
 * The independent origins of a fact: articles of one publisher or agency, passages that are one text, and quotes
 * of one handout count once. Each origin names its articles and why.
 */
export function countOrigins(reports: readonly Report[], groups: SourceGroups): Origin[] {
  const told = [...new Set(reports.map(({ source }) => source.article.id))];
  const joined = joinByKey(told.map((id) => [id, groups.originOf.get(id) ?? { keys: [`article ${id}`], text: null }]));
  const indexOf = new Map(joined.flatMap((articles, index) => articles.map((article) => [article, index] as const)));
  const at = ({ source }: Report) => indexOf.get(source.article.id) ?? 0;
  const sets = createDisjointSets(joined.length);
  const repeats: (readonly [at: number, why: string])[] = [];
  for (const [left, right, why] of findRepeats(reports)) {
    if (at(left) === at(right)) continue;
    sets.join(at(left), at(right));
    repeats.push([at(left), why]);
  }
  const reasons = new Map(repeats.map(([index, why]) => [sets.find(index), why]));
  const members = new Map<number, Set<string>>();
  for (const report of reports) {
    const root = sets.find(at(report));
    members.set(root, (members.get(root) ?? new Set()).add(report.source.article.id));
  }
  return [...members]
    .map(([root, articles]) => describe([...articles].sort(compareText), reasons.get(root), groups))
    .sort((left, right) => compareText(left.articles[0] ?? "", right.articles[0] ?? ""));
}

function* findRepeats(reports: readonly Report[]): Generator<readonly [Report, Report, string]> {
  const byText = new Map<string, Report>();
  const long: Report[] = [];
  // Reports of one wording have one passage.
  const passages = new Map<number, string | null>();
  for (const report of reports) {
    const read = passages.get(report.wording);
    const passage = read === undefined ? passageOf(report) : read;
    passages.set(report.wording, passage);
    if (passage === null) continue;
    long.push(report);
    const known = byText.get(passage);
    if (known) yield [known, report, "the same passage, word for word"];
    else byText.set(passage, report);
  }
  if (long.length > MOST_COMPARED) return;
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

/** The words of a report's evidence, a blank between them; null where they are too few. */
function passageOf(report: Report): string | null {
  const passage = foldEvidence(report);
  let words = 1;
  for (let at = passage.indexOf(" "); at >= 0; at = passage.indexOf(" ", at + 1)) words += 1;
  return words < SHORTEST_PASSAGE ? null : passage;
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

function describe(articles: readonly string[], reason: string | undefined, groups: SourceGroups): Origin {
  if (articles.length < 2) return { articles, why: "one article" };
  return { articles, why: [whyOneSource(articles, groups), reason].filter(Boolean).join("; ") || "one source" };
}
