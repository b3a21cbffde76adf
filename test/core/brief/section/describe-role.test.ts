import { expect, it } from "vitest";
import { describeRole } from "../../../../packages/core/src/brief/section/describe-role.ts";

const president = { title: "president", of: "Peru", from: "2015-07-28", until: "2020-07-28" };

it("tells an office that is over as former, and once", () => {
  expect(describeRole([president], "2023-01-01")).toBe("former president of Peru");
  expect(describeRole([{ ...president, title: "former president" }], "2023-01-01")).toBe("former president of Peru");
  expect(describeRole([president], "2018-01-01")).toBe("president of Peru");
});

it("tells no office of later years", () => {
  expect(describeRole([president], "2009-01-01")).toBeNull();
  expect(describeRole([president, { title: "opposition senator" }], "2009-01-01")).toBe("opposition senator");
});

it("prefers what the sources state to what only the background knows", () => {
  const mayor = { title: "mayor", of: "Lima", basis: "background" as const };
  expect(describeRole([mayor, { title: "candidate" }], null)).toBe("candidate");
  expect(describeRole([mayor], null)).toBe("mayor of Lima (background)");
});
