import { expect, test } from "vitest";
import { repairCase } from "../../../../../packages/core/src/extract/en/tag/repair-case.ts";
import { buildArticle } from "../../../../support/build-article.ts";

test("gives an all-capital wire ordinary case at the same offsets", () => {
  const body =
    "LIMA, FEB 3 (REUTERS) - U.S. PRESIDENT MARTIN THRUSH MET PERUVIAN SENATOR ROSA DUARTE AT THE WHITE HOUSE.\n" +
    "THRUSH SAID THE ORTEGA PLAN WAS GOOD.\nMs. Duarte said NO.";
  expect(repairCase(buildArticle(body))).toBe(
    "Lima, Feb 3 (Reuters) - U.S. president Martin Thrush met Peruvian senator Rosa Duarte at the White House.\n" +
      "Thrush said the Ortega plan was good.\nMs. Duarte said NO.",
  );
});

test.each([
  [
    "THE ENVOY NEVER TOOK A PESO, SPOKESMAN MIKE MCTAVISH SAID.",
    "The envoy never took a peso, spokesman Mike Mctavish said.",
  ],
  [
    "LIMA GOT AN ANTI-DRUG PACKAGE AND REPEATEDLY ASKED FOR MORE.",
    "Lima got an anti-drug package and repeatedly asked for more.",
  ],
  ["PERU'S PRESIDENT ROSA DUARTE LEFT LIMA.\nHE WEPT.", "Peru's president Rosa Duarte left Lima.\nHe wept."],
])("tells rare words from names: %s", (body, repaired) => {
  expect(repairCase(buildArticle(body))).toBe(repaired);
});

test("leaves ordinary text alone", () => {
  const body = "The UN and NATO met in New York.";
  expect(repairCase(buildArticle(body))).toBe(body);
});
