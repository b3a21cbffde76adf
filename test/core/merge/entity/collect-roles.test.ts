import { describe, expect, test } from "vitest";
import { collectRoles } from "../../../../packages/core/src/merge/entity/collect-roles.ts";

const defense = { title: "secretary of defense", of: "Norland", from: "2030-01-01" };
const toVik = { title: "ambassador to Vik", of: "Norland" };
const toRom = { title: "ambassador to Rom", of: "Norland", until: "2029-01-01" };

describe("an office the background knows", () => {
  test.each([
    ["in other order", [defense], [{ title: "Defense Secretary" }]],
    ["in the other spelling", [defense], [{ title: "Secretary of Defence", of: "Norland" }]],
    ["in short, where one is held now", [toVik, toRom], [{ title: "ambassador" }]],
  ])("is stated %s", (_, known, told) => {
    expect(collectRoles(known, told)[0]).toEqual(known[0]);
  });

  test.each([
    ["an office of another country", [defense], [{ title: "defense secretary", of: "Rom" }]],
    ["another office", [defense], [{ title: "secretary of state" }]],
    ["an office that was given up", [toRom], [{ title: "ambassador" }]],
  ])("is background where the article tells %s", (_, known, told) => {
    expect(collectRoles(known, told)[0]).toEqual({ ...known[0], basis: "background" });
  });

  test("held twice is kept twice", () => {
    const terms = [
      { title: "president", of: "Norland", from: "2017-01-20", until: "2021-01-20" },
      { title: "president", of: "Norland", from: "2025-01-20" },
    ];
    expect(collectRoles(terms, [{ title: "president" }])).toEqual(terms);
  });
});
