import type { Entity, Fact } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../../packages/core/src/merge/cluster/comparison.ts";
import { onceAFact } from "../../../../packages/core/src/merge/dispute/once-a-fact.ts";

const fact = { id: "f-1" } as Fact;
const comparisonOf = (names: Readonly<Record<string, string>>): Comparison => ({
  story: () => 0,
  entity: (id) => ({ id, name: names[id] ?? "" }) as Entity,
});

describe("onceAFact", () => {
  it("works out anew what asked for a name that changed, and nothing else", () => {
    let calls = 0;
    const title = onceAFact<string>();
    const tell = (names: Readonly<Record<string, string>>) =>
      title(fact, comparisonOf(names), ({ entity }) => `${++calls}: ${entity("e-1")?.name}`);
    expect(tell({ "e-1": "Ana Solís", "e-2": "Luis Prado" })).toBe("1: Ana Solís");
    expect(tell({ "e-1": "Ana Solís", "e-2": "Luis Antonio Prado" })).toBe("1: Ana Solís");
    expect(tell({ "e-1": "Ana María Solís", "e-2": "Luis Prado" })).toBe("2: Ana María Solís");
  });
});
