import { foldText, foldWithOffsets } from "@chancery/core/text";
import { expect, test } from "vitest";

test("folds accents, hyphens, quotes and white space", () => {
  expect(foldText("  Bogotà\u00a0 “drug‑running” ")).toBe('bogota "drug-running"');
});

test("leads every folded character back to its place", () => {
  const original = "García\u2011Peña  said";
  const { text, offsets } = foldWithOffsets(original);
  const at = text.indexOf("said");
  expect(original.slice(offsets[at], offsets[at + 4])).toBe("said");
});
