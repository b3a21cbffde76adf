import type { Entity, Fact } from "../../schema/index.ts";
import type { Comparison } from "../cluster/comparison.ts";

interface Found<Value> {
  readonly value: Value;
  /** The names that were asked for, by entity. */
  readonly names: ReadonlyMap<string, string | undefined>;
}

/**
 * Works out once what follows from a fact and from the names that it asks for. A fact is built anew when a report, an
 * origin or the id, type or side of an entity changes; a name may change while all these stay.
 */
export function onceAFact<Value>(): (
  fact: Fact,
  comparison: Comparison,
  find: (comparison: Comparison) => Value,
) => Value {
  const known = new WeakMap<Fact, Found<Value>>();
  return (fact, comparison, find) => {
    const nameOf = (id: string) => comparison.entity(id)?.name;
    const before = known.get(fact);
    if (before && [...before.names].every(([id, name]) => nameOf(id) === name)) return before.value;
    const names = new Map<string, string | undefined>();
    const entity = (id: string): Entity | undefined => {
      names.set(id, nameOf(id));
      return comparison.entity(id);
    };
    const value = find({ ...comparison, entity });
    known.set(fact, { value, names });
    return value;
  };
}
