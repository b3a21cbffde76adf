import type { Dispute, Fact, Topic } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import type { SourceGroups } from "../source/index.ts";
import { buildDispute } from "./build-dispute.ts";
import { findDateDisputes } from "./find-date-disputes.ts";
import { findDenialDisputes } from "./find-denial-disputes.ts";
import { findDirectionDisputes } from "./find-direction-disputes.ts";
import { findExistenceDisputes } from "./find-existence-disputes.ts";
import { findGroundDisputes } from "./find-ground-disputes.ts";
import { findListDisputes } from "./find-list-disputes.ts";
import { findQuantityDisputes } from "./find-quantity-disputes.ts";
import { findWordingDisputes } from "./find-wording-disputes.ts";

const FINDERS = [
  findDateDisputes,
  findQuantityDisputes,
  findExistenceDisputes,
  findWordingDisputes,
  findGroundDisputes,
  findListDisputes,
];

/** Everything the sources disagree on. */
export function findDisputes(
  facts: readonly Fact[],
  reportsOf: (fact: Fact) => readonly Report[],
  groups: SourceGroups,
  topic: Topic,
): Dispute[] {
  const found = [
    ...facts.flatMap((fact) => FINDERS.flatMap((find) => find(fact, reportsOf(fact)))),
    ...findDenialDisputes(facts, reportsOf),
    ...findDirectionDisputes(facts, reportsOf, topic),
  ];
  return found
    .map((disagreement) => buildDispute(disagreement, groups))
    .sort((left, right) => compareText(left.id, right.id));
}
