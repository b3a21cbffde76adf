import type { Dispute, DisputeKind, DisputeVersion } from "../../schema/index.ts";
import { compareText, contentId } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import { countIndependent, type SourceGroups } from "../source/index.ts";
import { listPlaces } from "./list-places.ts";

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
  return { value, ...listPlaces(reports), independentSources: countIndependent(reports, groups) };
}
