import { expect, test } from "vitest";
import { nameOwner } from "../../../../../packages/core/src/extract/en/quantity/measured/name-owner.ts";

test.each([
  ["share of its coffee", "Norland", "share of Norland's coffee"],
  ["share of its coffee", "", "share of coffee"],
  ["people of their coast", "the Norlanders", "people of the Norlanders' coast"],
  ["share of exports", "Norland", "share of exports"],
])("%s of %s", (measure, owner, named) => {
  expect(nameOwner(measure, owner)).toBe(named);
});
