import { describe, expect, it } from "vitest";
import { classifyEdit } from "../../../../packages/core/src/merge/dispute/classify-edit.ts";
import { sentenceWords, splitEdit } from "../../../../packages/core/src/merge/dispute/split-edit.ts";

/** The kind of dispute between two copies of a sentence, or null. */
function kindOf(left: string, right: string): string | null {
  const edit = splitEdit(sentenceWords(left), sentenceWords(right));
  return edit ? (classifyEdit(edit)?.kind ?? null) : null;
}

describe("classifyEdit", () => {
  it.each([
    [
      "date",
      "The two ministers met in Lima on March 4 to sign the treaty.",
      "The two ministers met in Lima on March 9 to sign the treaty.",
    ],
    [
      "date",
      "The two ministers met in Lima last Tuesday to sign the treaty.",
      "The two ministers met in Lima last Friday to sign the treaty.",
    ],
    [
      "quantity",
      "The storm left 41 people dead along the northern coast.",
      "The storm left 57 people dead along the northern coast.",
    ],
    [
      "quantity",
      "The session lasted more than two hours behind closed doors.",
      "The session lasted nearly two hours behind closed doors.",
    ],
    [
      "existence",
      "The minister did sign the treaty in Lima on Tuesday.",
      "The minister did not sign the treaty in Lima on Tuesday.",
    ],
    [
      "attribution",
      "Forty people were deported from Chile to Peru on a charter flight.",
      "Forty people were deported from Peru to Chile on a charter flight.",
    ],
    [
      "attribution",
      "Foreign Minister Ana Solís signed the treaty in Lima.",
      "Foreign Minister Luz Prado signed the treaty in Lima.",
    ],
  ])("finds a change of %s", (kind, left, right) => {
    expect(kindOf(left, right)).toBe(kind);
  });

  it.each([
    [
      "other words for the same",
      "The minister swiftly signed the treaty in Lima on Tuesday.",
      "The minister quickly signed the treaty in Lima on Tuesday.",
    ],
    [
      "a longer form of one name",
      "On Tuesday Solís signed the treaty in the old palace.",
      "On Tuesday Ana Solís signed the treaty in the old palace.",
    ],
    [
      "sentences that differ throughout",
      "The treaty was signed in Lima by both of the ministers.",
      "Nobody in the ministry had read the draft of the accord.",
    ],
  ])("lets pass %s", (_, left, right) => {
    expect(kindOf(left, right)).toBeNull();
  });
});
