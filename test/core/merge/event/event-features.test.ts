import { expect, test } from "vitest";
import { compareEventWords } from "../../../../packages/core/src/merge/event/event-features.ts";
import { type EventWords, readEventWords } from "../../../../packages/core/src/merge/event/index.ts";

/** The words around the one in brackets: "Rebels [attacked] the port." */
function words(article: string, marked: string, lemma: string): EventWords {
  const text = marked.replace(/[[\]]/gu, "");
  const trigger = { start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
  return readEventWords({ article, text, sentence: { start: 0, end: text.length }, trigger, lemmas: [lemma] });
}

test("what stands next to two events on one side is compared for itself", () => {
  const features = compareEventWords(
    words("a", "The rebels [attacked] the port of Alm.", "attack"),
    words("b", "On Monday the rebels [raided] a village.", "raid"),
    1,
  );
  expect(features).toMatchObject({ left: 1, right: 0, reportingLeft: 0, reportingTurned: 0 });
});

test.each([
  ["on one side", "The police [said] that it was over.", "On Monday the police [added] that it was not.", 1, 0],
  ["on the other side", "The police [said] that it was over.", "It was not, [said] police in Alm.", 0, 1],
  ["nowhere", "The police [said] that it was over.", "The ministry [added] that it was not.", 0, 0],
] as const)("who says it stands %s", (_, left, right, reportingLeft, reportingTurned) => {
  const features = compareEventWords(words("a", left, "say"), words("b", right, "add"), 1);
  expect(features).toMatchObject({ reportingLeft, reportingTurned });
});
