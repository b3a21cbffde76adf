import { countsPeople } from "../../quantity/index.ts";
import type { ReportOf } from "../report/index.ts";
import { shareAny, stemRarity, stemWord, termCosine } from "../word/index.ts";
import { shareMeasure } from "./count-one-kind.ts";
import { areOneCrowd, areSentTogether, countedDeeds } from "./counted-deeds.ts";
import { areOneLoad } from "./read-load.ts";

type Figure = ReportOf<"quantity">;

/** How far two amounts of one kind measure the same: by the words of their measures, or by what befell those counted. */
export function compareMeasures(left: Figure, right: Figure, oneUnit: boolean): number {
  if (areOneLoad(left, right) || areOneCrowd(left, right) || areSentTogether(left, right)) return 1;
  if (oneUnit && shareAny(countedDeeds(left), countedDeeds(right))) return 1;
  if (!oneUnit) return shareMeasure(left, right);
  const differ = left.statement.quantity.value !== right.statement.quantity.value;
  if (differ && (isBare(left) || isBare(right)) && !tellAlike(left, right)) return 0;
  return termCosine(left.measure, right.measure);
}

/** "200 people": the noun that is counted alone says nothing of what is measured. */
function isBare({ statement: { quantity }, measure }: Figure): boolean {
  return countsPeople(quantity.unit) && [...measure].every((stem) => stem === stemWord(quantity.unit));
}

/** Words as common as these tell nothing of what a number is of. */
const LEAST_RARITY = 0.3;
const NUMBER = /^\d/u;

function tellAlike(left: Figure, right: Figure): boolean {
  return left.terms
    .shared(right.terms)
    .some((stem) => !left.measure.has(stem) && !NUMBER.test(stem) && stemRarity(stem) >= LEAST_RARITY);
}
