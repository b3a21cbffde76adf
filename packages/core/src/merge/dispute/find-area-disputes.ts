import type { Fact } from "../../schema/index.ts";
import { foldedWords } from "../../text/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { isKind, type Report } from "../report/index.ts";
import type { Disagreement } from "./build-dispute.ts";
import { titleDispute } from "./title-dispute.ts";

/** "in the North Sea and western Baltic": one named area, or two joined. */
const AREA =
  /\bin (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)(?:,? and (?:the |in the )?((?:[a-z]+ern )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*))?/gu;

/** What stands behind "in" as an area does, and is a time. */
const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b/u;

interface Located {
  readonly report: Report;
  readonly first: string;
  readonly second: string | null;
}

/** One total, given by some for one area and by others for that area and another. */
export function findAreaDisputes(fact: Fact, reports: readonly Report[], comparison: Comparison): Disagreement[] {
  if (fact.kind !== "quantity") return [];
  const located = reports.flatMap((report) => readArea(report) ?? []);
  const wide = located.filter(({ second }) => second !== null);
  const narrow = located.filter(
    ({ report, first, second }) =>
      second === null &&
      wide.some(
        (other) =>
          other.report.source !== report.source && giveOneTotal(report, other.report) && shareWord(first, other.first),
      ),
  );
  const [one, two] = [narrow[0], wide[0]];
  if (!one || !two) return [];
  return [
    {
      kind: "attribution",
      about: `Area meant by the ${lowerFirst(titleDispute("amount", reports, comparison))}`,
      why: "The same total is given for one area and for that area and another.",
      facts: [fact.id],
      versions: [
        { value: one.first, reports: narrow.map(({ report }) => report) },
        { value: `${two.first} and ${two.second}`, reports: wide.map(({ report }) => report) },
      ],
    },
  ];
}

/** A total that rose may count a wider area, too. */
function giveOneTotal(left: Report, right: Report): boolean {
  return (
    isKind(left, "quantity") &&
    isKind(right, "quantity") &&
    left.statement.quantity.value === right.statement.quantity.value
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The last area the sentence names before or with the amount. */
function readArea(report: Report): Located | null {
  const { statement, source } = report;
  const sentence = source.article.sentences[statement.sentence] ?? statement.span;
  const areas = [...source.article.body.slice(sentence.start, sentence.end).matchAll(AREA)];
  const found = areas.findLast(([, first]) => first !== undefined && !TIME.test(first));
  return found?.[1] ? { report, first: found[1], second: found[2] ?? null } : null;
}

function shareWord(left: string, right: string): boolean {
  const words = new Set(foldedWords(left));
  return foldedWords(right).some((word) => words.has(word));
}
