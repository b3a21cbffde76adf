import type { Fact } from "../../schema/index.ts";
import { daysBetween } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";

const MOST = 5;

export interface BasisQuery {
  readonly types: readonly Fact["eventType"][];
  /** Ids of subjects, one of which the fact must treat; any when left out. */
  readonly subjects?: readonly string[];
  /** Days before the dossier's day beyond which a dated event is no basis any more. */
  readonly within: number;
}

/** The events a judgment could rest on, the best sourced first. Denied and cancelled ones carry nothing. */
export function selectBasis({ ranked, dossier }: BriefContext, { types, subjects, within }: BasisQuery): Fact[] {
  return ranked
    .filter(
      ({ eventType, polarity, eventStatus }) =>
        types.includes(eventType) && polarity === "affirmed" && eventStatus !== "cancelled",
    )
    .filter(({ topics }) => subjects === undefined || topics.some((topic) => subjects.includes(topic)))
    .filter(({ date }) => date === null || dossier.asOf === null || daysBetween(date.end, dossier.asOf) <= within)
    .sort((left, right) => right.independentSources - left.independentSources)
    .slice(0, MOST);
}
