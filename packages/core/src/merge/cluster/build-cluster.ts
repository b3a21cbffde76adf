import type { Join } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import type { TellingGroup } from "./join-tellings.ts";
import type { Telling } from "./telling.ts";
import type { TellingCopies } from "./telling-copies.ts";

/** Reports of one fact, in the order of their ids, and the pairs by which they came together. */
export interface Cluster {
  readonly reports: readonly Report[];
  readonly joins: readonly Join[];
}

export function buildCluster({ tellings, joins }: TellingGroup, copies: TellingCopies): Cluster {
  const wordings = tellings.map((telling) => copies.get(telling.wording) ?? [telling]);
  return {
    reports: wordings
      .flatMap((same) => same.flatMap(({ reports }) => reports))
      .sort((one, other) => compareText(one.id, other.id)),
    joins: [
      ...wordings.flatMap((same) => [...same.flatMap((telling) => telling.joins), ...joinCopies(same)]),
      ...joins,
    ],
  };
}

function joinCopies([first, ...others]: readonly Telling[]): Join[] {
  return others.flatMap((copy) =>
    copy.reports.flatMap(({ id }, index) => {
      const left = first?.reports[index]?.id;
      return left === undefined ? [] : [{ left, right: id, score: 1, why: "the same words" }];
    }),
  );
}
