import { formatQuantity } from "../quantity/index.ts";
import type { Fact, FactDigest } from "../schema/index.ts";
import type { BriefContext } from "./brief-context.ts";

/** What the next edition needs of a fact to say what changed, and what a reader filters by. */
export function digestFact({ entities }: BriefContext, fact: Fact): FactDigest {
  const { id, kind, summary, status, independentSources, topics, statements } = fact;
  const sides = [...fact.participants, fact.speaker ?? ""].flatMap((entity) => entities.get(entity)?.side ?? []);
  return {
    id,
    kind,
    summary,
    status,
    independentSources,
    value: fact.quantity ? formatQuantity(fact.quantity) : (fact.date?.start ?? null),
    topics,
    sides: [...new Set(sides)].sort(),
    statements,
  };
}
