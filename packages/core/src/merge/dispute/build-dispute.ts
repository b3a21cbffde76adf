import type { Dispute, DisputeKind, DisputeVersion } from "../../schema/index.ts";
import { compareText, contentId } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import { countOrigins, type SourceGroups } from "../source/index.ts";

/** One side of a disagreement: what it says, and the reports that say it. */
export interface Version {
  readonly value: string;
  readonly reports: readonly Report[];
}

export interface Disagreement {
  readonly kind: DisputeKind;
  readonly about: string;
  readonly why: string;
  readonly facts: readonly string[];
  readonly versions: readonly Version[];
}

/** A disagreement as the dossier shows it: the versions with most independent sources first, none called right. */
export function buildDispute(disagreement: Disagreement, groups: SourceGroups): Dispute {
  const versions = disagreement.versions
    .map((version) => buildVersion(version, groups))
    .sort((left, right) => right.independentSources - left.independentSources || compareText(left.value, right.value));
  const { kind, about, why } = disagreement;
  const facts = [...new Set(disagreement.facts)].sort(compareText);
  return { id: contentId("d", [kind, ...facts]), about, kind, facts, versions, why };
}

function buildVersion({ value, reports }: Version, groups: SourceGroups): DisputeVersion {
  const ordered = [...reports].sort(
    (left, right) =>
      compareText(left.evidence.article, right.evidence.article) || left.evidence.start - right.evidence.start,
  );
  return {
    value,
    articles: [...new Set(ordered.map(({ source }) => source.article.id))],
    evidence: [
      ...new Map(
        ordered.map(({ evidence }) => [`${evidence.article} ${evidence.start} ${evidence.end}`, evidence]),
      ).values(),
    ],
    independentSources: countOrigins(ordered, groups).length,
  };
}
