import type { Quantity } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { describeAmount, formatQuantity } from "../../../packages/core/src/quantity/index.ts";

const amount = (value: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  measure: "",
  value,
  low: value,
  high: value,
  unit,
  bound: "exact",
  ...more,
});

test.each([
  ["7000000000 USD", amount(7e9, "USD"), "$7 billion"],
  ["a yearly sum", amount(450e6, "USD", { bound: "about", per: "year" }), "about $450 million a year"],
  ["a currency without a sign", amount(2.5e6, "COP"), "COP 2.5 million"],
  ["a share", amount(12.5, "percent"), "12.5%"],
  ["hours", amount(2, "hour", { bound: "more-than" }), "more than 2 hours"],
  ["one of a unit", amount(1, "country"), "1 country"],
  ["several of a unit", amount(3, "country"), "3 countries"],
  ["an irregular plural", amount(6, "foot"), "6 feet"],
  ["a word that is its own plural", amount(3, "aircraft"), "3 aircraft"],
  ["a range", amount(180, "tonne", { high: 200 }), "180 to 200 tonnes"],
  ["a range of shares", amount(5, "percent", { high: 7 }), "5% to 7%"],
])("%s is written as English", (_, quantity, words) => {
  expect(formatQuantity(quantity)).toBe(words);
});

test("people are named where no row says who is counted", () => {
  expect(formatQuantity(amount(84, "people", { bound: "at-least" }))).toBe("at least 84");
  expect(describeAmount(amount(84, "people", { bound: "at-least" }))).toBe("at least 84 people");
  expect(describeAmount(amount(1, "people"))).toBe("1 person");
});
