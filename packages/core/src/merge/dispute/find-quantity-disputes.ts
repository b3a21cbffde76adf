import { countsPeople, describeAmount } from "../../quantity/index.ts";
import type { Fact } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { daysBetween, mayOverlap } from "../../time/index.ts";
import { areTwoVoices } from "../cluster/are-two-voices.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { spanOtherActs } from "../cluster/count-acts.ts";
import { isSuperseded } from "../fact/is-superseded.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";
import { amountsDisagree } from "./amounts-disagree.ts";
import type { Disagreement } from "./build-dispute.ts";
import { listWords } from "./list-words.ts";
import { titleDispute } from "./title-dispute.ts";

/** One measure, amounts that exclude each other: "more than two hours" and "nearly two hours". */
export function findQuantityDisputes(fact: Fact, reports: readonly Report[], comparison: Comparison): Disagreement[] {
  const counted = reports.filter((report) => isKind(report, "quantity"));
  const current = counted.filter(
    (report) => !counted.some((later) => opposes(report, later) && isSuperseded(report, later)),
  );
  const opposed = current.filter((left) => current.some((right) => opposes(left, right)));
  if (opposed.length === 0) return [];
  const byAmount = new Map<string, ReportOf<"quantity">[]>();
  for (const report of opposed) {
    const { quantity } = report.statement;
    // "51 unionists" and "51 members" of a union are one number, "160" and "about 160" one version.
    const unit = countsPeople(quantity.unit) ? "people" : quantity.unit;
    const key = describeAmount({ ...quantity, unit, bound: quantity.bound === "about" ? "exact" : quantity.bound });
    byAmount.set(key, [...(byAmount.get(key) ?? []), report]);
  }
  const amounts = [...byAmount.values()].map((members) => `“${wordsOf(members)}”`).sort(compareText);
  const versions = [...byAmount.values()].map((members) => ({ value: describeMost(members), reports: members }));
  return [
    {
      kind: "quantity",
      about: titleDispute("amount", reports, comparison),
      why: `${listWords(amounts)} cannot ${amounts.length === 2 ? "both" : "all"} be right.`,
      facts: [fact.id],
      versions,
    },
  ];
}

/** An amount under the noun that most give it. */
function describeMost(members: readonly ReportOf<"quantity">[]): string {
  const told = Map.groupBy(members, ({ statement }) => describeAmount(statement.quantity));
  const [most] = [...told].sort(([left, one], [right, other]) => other.length - one.length || compareText(left, right));
  return most?.[0] ?? "";
}

/** The amount in the words of the report that puts it most briefly: "nearly two hours". */
function wordsOf(reports: readonly ReportOf<"quantity">[]): string {
  const told = reports.map(({ source, statement }) =>
    source.article.body.slice(statement.amount.start, statement.amount.end).replace(/\s+/gu, " ").trim(),
  );
  return told.sort((left, right) => left.length - right.length || compareText(left, right))[0] ?? "";
}

/** So many days after what one tells of, another that names no day speaks of its own time. */
const PAST_DAYS = 180;

/** "$740 million in 2023" beside a later "receives $230 million": the sum of another year. */
function isOfThePast({ date }: Report, { date: other, source }: Report): boolean {
  if (date === null || other !== null || source.publishedAt === null) return false;
  return daysBetween(date.end, source.publishedAt.start) > PAST_DAYS;
}

/** "At least six" of one day's news and "at least 24" of another's: both hold, the later one knows more. */
function areBoundsOfTwoDays(left: ReportOf<"quantity">, right: ReportOf<"quantity">): boolean {
  const [day, other] = [left.source.publishedAt, right.source.publishedAt];
  const isLowest = ({ statement }: ReportOf<"quantity">) => /^(?:at-least|more-than)$/.test(statement.quantity.bound);
  return isLowest(left) && isLowest(right) && day !== null && other !== null && !mayOverlap(day, other);
}

function opposes(left: ReportOf<"quantity">, right: ReportOf<"quantity">): boolean {
  // What was counted on two days is two counts.
  if (!mayOverlap(left.date, right.date)) return false;
  if (isOfThePast(left, right) || isOfThePast(right, left)) return false;
  if (left.source === right.source && !areTwoVoices(left, right)) return false;
  if (areBoundsOfTwoDays(left, right)) return false;
  return amountsDisagree(left.statement.quantity, right.statement.quantity) && !spanOtherActs(left, right);
}
