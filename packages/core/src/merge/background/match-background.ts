import type { BackgroundFact, DateInterval, Fact } from "../../schema/index.ts";
import { foldedWords } from "../../text/index.ts";
import { daysBetween, intervalsOverlap } from "../../time/index.ts";
import { gazetteerEntity } from "../entity/build-entity.ts";
import { foldEvidence, type Report } from "../report/index.ts";
import { stemWord } from "../word/index.ts";

/** How a reported fact stands to what was known before. */
export type BackgroundMatch = "agrees" | "contradicts" | null;

/** Days by which two accounts of one event may differ; beyond that they are two events. */
const NEAR = 120;

/** Whether the fact is the known one: the same parties, a word that names it, and a time that fits or contradicts. */
export function matchBackground(fact: Fact, reports: readonly Report[], known: BackgroundFact): BackgroundMatch {
  if (fact.kind !== known.kind || !shareParties(fact, known)) return null;
  const named = countTerms(reports, known);
  if (fact.kind === "quantity") return named >= 2 ? matchAmounts(fact, known) : null;
  if (named === 0) return null;
  return matchDates(fact.date, known.date);
}

function matchDates(told: DateInterval | null, known: DateInterval | null): BackgroundMatch {
  if (!told || !known) return null;
  if (intervalsOverlap(told, known)) return "agrees";
  const apart = told.end < known.start ? daysBetween(told.end, known.start) : daysBetween(known.end, told.start);
  return apart <= NEAR && told.precision !== "year" ? "contradicts" : null;
}

function matchAmounts({ quantity, date }: Fact, known: BackgroundFact): BackgroundMatch {
  if (!quantity || !known.quantity || quantity.unit !== known.quantity.unit) return null;
  if (known.date && (!date || !intervalsOverlap(date, known.date))) return null;
  const [low, high] = [quantity.low ?? -Infinity, quantity.high ?? Infinity];
  const value = known.quantity.value;
  // A background amount is given to the precision of its source, so that what rounds to it agrees.
  return value >= low * 0.98 && value <= high * 1.02 ? "agrees" : null;
}

/** All known parties but the broadest must be told: "captured the general" names one of them at least. */
function shareParties(fact: Fact, known: BackgroundFact): boolean {
  const ids = known.participants.map(gazetteerEntity);
  const told = new Set(fact.participants);
  const shared = ids.filter((id) => told.has(id)).length;
  return shared >= Math.min(2, ids.length);
}

function countTerms(reports: readonly Report[], known: BackgroundFact): number {
  const heads = new Set(reports.map(({ head }) => head));
  const texts = reports.map((report) => ` ${foldEvidence(report)} `);
  return known.terms.filter((term) => {
    const words = foldedWords(term);
    const [first = ""] = words;
    if (words.length === 1 && known.kind === "event") return heads.has(stemWord(first));
    return texts.some((text) => text.includes(` ${words.join(" ")}`));
  }).length;
}
