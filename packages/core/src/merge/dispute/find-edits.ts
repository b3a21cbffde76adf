import type { Dispute, Evidence, Quantity } from "../../schema/index.ts";
import { compareText, foldText } from "../../text/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { isSuperseded } from "../fact/is-superseded.ts";
import { isKind, type Report } from "../report/index.ts";
import { amountsDisagree } from "./amounts-disagree.ts";
import type { Disagreement } from "./build-dispute.ts";
import { isMonth } from "./classify-edit.ts";
import type { SentenceEdit, ToldSentence } from "./sentence-edits.ts";
import type { Edit } from "./split-edit.ts";
import { titleDispute } from "./title-dispute.ts";

/** Two articles that differ in more places than this are one form filled in twice, about two events. */
const MOST_EDITS = 4;

/**
 * Sentences that two articles share but for one passage that matters: copied text in which a day, a number, a name, a
 * negation or a direction was changed. Works on the words alone, so it holds where reading the sentence fails.
 */
export function findEdits(
  edits: readonly SentenceEdit[],
  factsOf: (reports: readonly Report[]) => readonly string[],
  known: readonly Dispute[],
  comparison: Comparison,
): Disagreement[] {
  const disputesIn = indexDisputes(known);
  const found = new Map<string, Disagreement & { readonly pair: string }>();
  for (const { left, right, edit, kind } of edits) {
    const near = disputesIn.get(left.source.article.id) ?? [];
    if (near.some((dispute) => covers(dispute, kind.kind, left.evidence, right.evidence))) continue;
    const changed = withoutAmountsOf(right.reports, left.reports);
    const replaced = withoutAmountsOf(left.reports, right.reports);
    if (kind.kind === "quantity" && amountsAgree(edit, changed, replaced)) continue;
    if (changed.some((one) => replaced.some((other) => isSuperseded(one, other) || isSuperseded(other, one)))) continue;
    const version = (side: ToldSentence, words: readonly string[]) => ({
      value: nameVersion(words, edit.before),
      reports: [{ ...(side.reports[0] as Report), evidence: side.evidence }],
    });
    const about = titleDispute(kind.question, [...left.reports, ...right.reports], comparison);
    const key = `${kind.kind} ${foldText(`${edit.before} ${[edit.left.join(" "), edit.right.join(" ")].sort(compareText).join(" ")}`)}`;
    if (found.has(key)) continue;
    found.set(key, {
      pair: `${left.source.article.id} ${right.source.article.id}`,
      kind: kind.kind,
      about,
      why: `Two copies of one sentence differ: ${quoteWords(edit.left)} in one, ${quoteWords(edit.right)} in the other.`,
      facts: factsOf([...left.reports, ...right.reports]),
      versions: [version(left, edit.left), version(right, edit.right)],
    });
  }
  const byPair = Map.groupBy(found.values(), ({ pair }) => pair);
  return [...byPair.values()]
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

/** The reports but for amounts that the other sentence holds too, which are not what changed. */
function withoutAmountsOf(others: readonly Report[], reports: readonly Report[]): Report[] {
  const kept = new Set(
    others.flatMap((other) => (isKind(other, "quantity") ? [amountKey(other.statement.quantity)] : [])),
  );
  return reports.filter((report) => !isKind(report, "quantity") || !kept.has(amountKey(report.statement.quantity)));
}

function amountKey({ value, unit, bound }: Quantity): string {
  return `${bound} ${value} ${unit}`;
}

/** "9" after "July" → "July 9". */
function nameVersion(words: readonly string[], before: string): string {
  const month = before.split(" ").at(-1) ?? "";
  const day = words.every((word) => /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word)) && isMonth(month);
  return (day ? [month, ...words] : words).join(" ") || "(left out)";
}

function quoteWords(words: readonly string[]): string {
  return words.length === 0 ? "nothing" : `“${words.join(" ")}”`;
}

function covers({ kind, versions }: Dispute, other: string, left: Evidence, right: Evidence): boolean {
  const holds = (place: Evidence) => versions.findIndex(({ evidence }) => evidence.some((one) => overlaps(one, place)));
  const [a, b] = [holds(left), holds(right)];
  return kind === other && a >= 0 && b >= 0;
}

function overlaps(one: Evidence, other: Evidence): boolean {
  return one.article === other.article && one.start < other.end && other.start < one.end;
}
