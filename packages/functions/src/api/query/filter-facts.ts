import type { Fact, FactKind, FactStatus } from "@chancery/core/schema";
import { foldText } from "@chancery/core/text";
import type { CurrentDossier } from "./dossier-view.ts";

export interface FactFilter {
  readonly topic?: string | undefined;
  readonly entity?: string | undefined;
  readonly side?: string | undefined;
  readonly status?: FactStatus | undefined;
  readonly kind?: FactKind | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly q?: string | undefined;
}

function entitiesNamed(current: CurrentDossier, name: string): ReadonlySet<string> {
  const folded = foldText(name);
  const named = current.dossier.entities.filter(
    (entity) => entity.id === name || [entity.name, ...entity.aliases].some((alias) => foldText(alias) === folded),
  );
  return new Set(named.map((entity) => entity.id));
}

const involved = (fact: Fact): readonly string[] =>
  [...fact.participants, fact.speaker, fact.actor, fact.recipient, fact.attribution?.source].filter(
    (id) => id !== undefined,
  );

/** The facts that meet every condition given: by relevance when words are searched for, else in the dossier's order. */
export function filterFacts(current: CurrentDossier, filter: FactFilter): readonly Fact[] {
  const { topic, entity, side, status, kind, from, to, q } = filter;
  const named = entity === undefined ? null : entitiesNamed(current, entity);
  const found = q === undefined || q.trim() === "" ? current.dossier.facts : search(current, q);
  return found.filter(
    (fact) =>
      (topic === undefined || fact.topics.includes(topic)) &&
      (status === undefined || fact.status === status) &&
      (kind === undefined || fact.kind === kind) &&
      (named === null || involved(fact).some((id) => named.has(id))) &&
      (side === undefined || involved(fact).some((id) => current.entityById.get(id)?.side === side)) &&
      (from === undefined || (fact.date !== null && fact.date.end >= from)) &&
      (to === undefined || (fact.date !== null && fact.date.start <= to)),
  );
}

function search(current: CurrentDossier, query: string): readonly Fact[] {
  return current
    .search()
    .find(query)
    .flatMap((hit) => current.factById.get(hit.id) ?? []);
}
