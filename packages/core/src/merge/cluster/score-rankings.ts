import type { Ranking } from "../../schema/index.ts";
import type { ReportOf } from "../report/index.ts";
import { contentStems, relateSenses, shareAny } from "../word/index.ts";
import type { Comparison } from "./comparison.ts";
import { NO_MATCH, type PairScore, veto } from "./pair-score.ts";

type Claim = ReportOf<"claim">;

/** Surer than any pair needs to be, less sure than the same words. */
const SAME = 0.8;

/** Events without a name are one only within one story, of which two hands share as much. */
const LEAST_STORY = 0.2;

/** "The first official encounter" and "their first face-to-face meeting" differ in words that part no two meetings. */
const MANNER = new Set(
  contentStems(
    "official formal face person direct bilateral public ever such kind world global year decade month time",
  ),
);

/** True for claims that rank something; they compare by what they rank, and in what. */
export function isRanking(report: Claim): boolean {
  return report.statement.ranking !== undefined;
}

/** Whether two rankings are one: the same degree, of the same thing, for the same bearer. */
export function scoreRankings(left: Claim, right: Claim, { story }: Comparison): PairScore {
  const [one, other] = [left.statement.ranking, right.statement.ranking];
  if (!one || !other) return NO_MATCH;
  if (one.degree !== other.degree) return veto("they rank by another measure");
  if (left.statement.polarity !== right.statement.polarity) return veto("one says so, the other that it is not so");
  const [bearer] = left.entities;
  const [second] = right.entities;
  if (bearer !== second) return veto("each ranks another");
  if (bearer === undefined && story(left.source, right.source) < LEAST_STORY) return NO_MATCH;
  if (bearer !== undefined && one.scope !== null && other.scope !== null && one.scope !== other.scope)
    return veto("each ranks within other bounds");
  if (!rankOneThing(left, right, one, other)) return NO_MATCH;
  const [ours, theirs] = [fieldOf(left, one), fieldOf(right, other)];
  if (ours.size > 0 && theirs.size > 0 && !shareAny(ours, theirs)) return NO_MATCH;
  return { score: SAME, why: `both rank it ${one.degree} of its kind`, veto: false };
}

/** "producer" and "output" of what someone produced, "encounter" and "meeting". */
function rankOneThing(left: Claim, right: Claim, one: Ranking, other: Ranking): boolean {
  if (left.head === right.head || shareAny(left.concepts, right.concepts)) return true;
  const relation = relateSenses(one.head, other.head);
  if (relation === "synonym" || relation === "derived") return true;
  return left.entities.size > 0 && (right.terms.has(left.head) || left.terms.has(right.head));
}

/** What is left to tell two rankings apart: "cocaine" of "the world's largest producer of cocaine". */
function fieldOf({ terms, head, parties }: Claim, { degree }: Ranking): ReadonlySet<string> {
  const said = new Set([
    head,
    ...contentStems(degree),
    ...parties.flatMap(({ name, text }) => contentStems(`${name ?? ""} ${text}`)),
  ]);
  return new Set([...terms].filter((term) => !said.has(term) && !MANNER.has(term)));
}
