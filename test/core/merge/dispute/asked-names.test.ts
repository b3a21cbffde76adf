import type { Entity } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../../packages/core/src/merge/cluster/comparison.ts";
import { namesHold, noteNames } from "../../../../packages/core/src/merge/dispute/asked-names.ts";

const comparisonOf = (names: Readonly<Record<string, string>>): Comparison => ({
  story: () => 0,
  entity: (id) => ({ id }) as Entity,
  nameOf: (id) => names[id],
});

describe("noteNames", () => {
  it("notes the names that were asked for, which hold until one of them changes", () => {
    const { noting, names } = noteNames(comparisonOf({ "e-1": "Ana Solís", "e-2": "Luis Prado" }));
    expect(noting.nameOf("e-1")).toBe("Ana Solís");
    expect(namesHold(names, comparisonOf({ "e-1": "Ana Solís", "e-2": "Luis Antonio Prado" }))).toBe(true);
    expect(namesHold(names, comparisonOf({ "e-1": "Ana María Solís", "e-2": "Luis Prado" }))).toBe(false);
  });
});
