import { expect, test } from "vitest";
import { applyEdits } from "../../../../packages/core/src/brief/wording/polish/edit.ts";
import { nameCouple } from "../../../../packages/core/src/brief/wording/polish/name-couple.ts";

test.each([
  ["Berg and Eva Holm spoke for an hour. ", "They agreed to meet.", "Berg and Eva Holm agreed to meet."],
  ["It rained. Norland and Sudland signed.\n", "They also met.", "Norland and Sudland also met."],
  ["Berg spoke to Holm. ", "They agreed to meet.", null],
  ["Berg and Holm spoke. It rained. ", "They agreed to meet.", null],
  ["Berg and Holm spoke. ", "The two agreed to meet.", null],
])("%s%s", (before, sentence, expected) => {
  const body = before + sentence;
  const span = { start: before.length, end: body.length };
  const edit = nameCouple(body, span);
  expect(edit && applyEdits(body, span, [edit])).toBe(expected);
});
