import type { Dispute, Evidence, Fact, Quantity } from "../../schema/index.ts";
import { compareText, foldText } from "../../text/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { isSuperseded } from "../fact/is-superseded.ts";
import { isKind, type Report, type Source } from "../report/index.ts";
import { amountsDisagree } from "./amounts-disagree.ts";
import type { Disagreement } from "./build-dispute.ts";
import { classifyEdit } from "./classify-edit.ts";
import { type Edit, sentenceWords, splitEdit } from "./split-edit.ts";
import { titleDispute } from "./title-dispute.ts";

interface Placed {
  readonly source: Source;
  readonly words: readonly string[];
  readonly evidence: Evidence;
  readonly sentence: number;
}

/** Copies of a sentence agree in so many words at one of its ends. */
const END_WORDS = 4;
const FEWEST_WORDS = 8;
/** A run of words that so many sentences begin or end with is a formula, not a copy. */
const MOST_COPIES = 40;
/** Two articles that differ in more places than this are one form filled in twice, about two events. */
const MOST_EDITS = 4;
/** Two stories that share a formula name other people in it; only within one story is another name an edit. */
const LEAST_STORY = 0.3;

/**
 * Sentences that two articles share but for one passage that matters: copied text in which a day, a number, a name, a
 * negation or a direction was changed. Works on the words alone, so it holds where reading the sentence fails.
 */
export function findEdits(
  facts: readonly Fact[],
  reportsOf: (fact: Fact) => readonly Report[],
  known: readonly Dispute[],
  comparison: Comparison,
): Disagreement[] {
  const told = indexReports(facts, reportsOf);
  const disputesIn = indexDisputes(known);
  const found = new Map<string, Disagreement & { readonly pair: string }>();
  for (const [left, right] of pairSentences([...told.values()].map(({ place }) => place))) {
    if (comparison.story(left.source, right.source) < LEAST_STORY) continue;
    const edit = splitEdit(left.words, right.words);
    const kind = edit && classifyEdit(edit);
    if (
      !edit ||
      !kind ||
      (disputesIn.get(left.source.article.id) ?? []).some((dispute) =>
        covers(dispute, kind.kind, left.evidence, right.evidence),
      )
    )
      continue;
    const [a, b] = [told.get(keyOf(left)), told.get(keyOf(right))];
    if (!a || !b || (kind.kind === "quantity" && amountsAgree(edit, a.reports, b.reports))) continue;
    if (a.reports.some((one) => b.reports.some((other) => isSuperseded(one, other) || isSuperseded(other, one))))
      continue;
    const version = (side: typeof a, words: readonly string[]) => ({
      value: words.join(" ") || "(left out)",
      reports: [{ ...(side.reports[0] as Report), evidence: side.place.evidence }],
    });
    const about = titleDispute(kind.question, [...a.reports, ...b.reports], comparison);
    const key = `${kind.kind} ${foldText(`${edit.before} ${[edit.left.join(" "), edit.right.join(" ")].sort(compareText).join(" ")}`)}`;
    if (found.has(key)) continue;
    found.set(key, {
      pair: `${left.source.article.id} ${right.source.article.id}`,
      kind: kind.kind,
      about,
      why: `Two copies of one sentence differ: ${quoteWords(edit.left)} in one, ${quoteWords(edit.right)} in the other.`,
      facts: [...a.facts, ...b.facts],
      versions: [version(a, edit.left), version(b, edit.right)],
    });
  }
  const edits = Map.groupBy(found.values(), ({ pair }) => pair);
  return [...edits.values()]
    .filter((own) => own.length <= MOST_EDITS)
    .flatMap((own) => own.map(({ pair: _, ...edit }) => edit));
}

/** Disputes by the articles that take part. */
function indexDisputes(disputes: readonly Dispute[]): ReadonlyMap<string, readonly Dispute[]> {
  const index = new Map<string, Dispute[]>();
  for (const dispute of disputes) {
    for (const article of new Set(dispute.versions.flatMap(({ articles }) => articles))) {
      const own = index.get(article);
      if (own) own.push(dispute);
      else index.set(article, [dispute]);
    }
  }
  return index;
}

/** True when both sentences were read as amounts of one unit and none of them exclude each other: a rounding, a softer bound. */
function amountsAgree(edit: Edit, left: readonly Report[], right: readonly Report[]): boolean {
  const [one, other] = [amountIn(edit.left), amountIn(edit.right)];
  if (one && other && one.value !== other.value) return !amountsDisagree(one, other);
  const [a, b] = [left, right].map((reports) => reports.filter((report) => isKind(report, "quantity")));
  const pairs = (a ?? []).flatMap((one) =>
    (b ?? []).map((other) => [one.statement.quantity, other.statement.quantity] as const),
  );
  const comparable = pairs.filter(([one, other]) => one.unit === other.unit);
  return comparable.length > 0 && !comparable.some(([one, other]) => amountsDisagree(one, other));
}

/** The first number written in digits, as an exact amount. */
function amountIn(words: readonly string[]): Quantity | null {
  const written = words.find((word) => /^\d[\d,.]*$/u.test(word));
  if (written === undefined) return null;
  const value = Number(written.replaceAll(",", ""));
  return { measure: "", value, low: value, high: value, unit: "", bound: "exact" };
}

function quoteWords(words: readonly string[]): string {
  return words.length === 0 ? "nothing" : `“${words.join(" ")}”`;
}

interface Told {
  readonly place: Placed;
  readonly reports: Report[];
  readonly facts: string[];
}

function keyOf({ source, sentence }: Placed): string {
  return `${source.article.id} ${sentence}`;
}

function indexReports(facts: readonly Fact[], reportsOf: (fact: Fact) => readonly Report[]): ReadonlyMap<string, Told> {
  const index = new Map<string, Told>();
  for (const fact of facts) {
    for (const report of reportsOf(fact)) {
      const { source, statement } = report;
      const span = source.article.sentences[statement.sentence];
      if (!span) continue;
      const text = source.article.body.slice(span.start, span.end);
      const evidence = { article: source.article.id, start: span.start, end: span.end, text };
      const place = { source, words: sentenceWords(text), evidence, sentence: statement.sentence };
      const known = index.get(keyOf(place)) ?? { place, reports: [], facts: [] };
      known.reports.push(report);
      if (!known.facts.includes(fact.id)) known.facts.push(fact.id);
      index.set(keyOf(place), known);
    }
  }
  return index;
}

function* pairSentences(sentences: readonly Placed[]): Generator<readonly [Placed, Placed]> {
  const blocks = new Map<string, Placed[]>();
  const ordered = [...sentences].sort((one, other) => compareText(keyOf(one), keyOf(other)));
  for (const sentence of ordered.filter(({ words }) => words.length >= FEWEST_WORDS)) {
    for (const key of [
      `^${sentence.words.slice(0, END_WORDS).join(" ")}`,
      `${sentence.words.slice(-END_WORDS).join(" ")}$`,
    ]) {
      const block = blocks.get(key);
      if (block) block.push(sentence);
      else blocks.set(key, [sentence]);
    }
  }
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    if (block.length > MOST_COPIES) continue;
    for (const [index, left] of block.entries()) {
      for (const right of block.slice(index + 1)) {
        const key = `${keyOf(left)} ${keyOf(right)}`;
        if (left.source === right.source || seen.has(key)) continue;
        seen.add(key);
        yield [left, right];
      }
    }
  }
}

function covers({ kind, versions }: Dispute, other: string, left: Evidence, right: Evidence): boolean {
  const holds = (place: Evidence) => versions.findIndex(({ evidence }) => evidence.some((one) => overlaps(one, place)));
  const [a, b] = [holds(left), holds(right)];
  return kind === other && a >= 0 && b >= 0;
}

function overlaps(one: Evidence, other: Evidence): boolean {
  return one.article === other.article && one.start < other.end && other.start < one.end;
}
