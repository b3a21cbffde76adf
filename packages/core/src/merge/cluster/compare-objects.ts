import type { ActObject } from "../event/index.ts";
import type { ReportOf } from "../report/index.ts";
import { meaningCosine } from "../word/index.ts";

/** Words this near in meaning may be one thing in other words: "the boat", "a vessel". */
const NEAR = 0.15;

/** True where one verb is done to two things: "accepted 475 flights" beside "accepted all the terms". */
export function actOnOtherThings(left: ReportOf<"event">, right: ReportOf<"event">): boolean {
  if (left.head !== right.head) return false;
  const [one, other] = [left.words?.object ?? null, right.words?.object ?? null];
  if (one === null || other === null) return false;
  return !mentions(right, one) && !mentions(left, other) && areFar(one.words, other.words);
}

/** False where the meaning of either is not known. */
function areFar(left: readonly string[], right: readonly string[]): boolean {
  return meaningCosine(left, left) > 0 && meaningCosine(right, right) > 0 && meaningCosine(left, right) < NEAR;
}

const mentions = ({ words }: ReportOf<"event">, { stems }: ActObject) =>
  words !== null && stems.countShared(words.sentence) > 0;
