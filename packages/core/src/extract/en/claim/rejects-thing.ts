import type { Clause, SentenceReading } from "../clause/index.ts";
import { modalityOf } from "./speech.ts";

/** Nouns whose "that" tells what they say. */
const SAYING =
  /^(?:accusation|allegation|argument|assertion|assumption|belief|charge|claim|complaint|conclusion|contention|criticism|fact|finding|hint|idea|implication|insinuation|notion|opinion|perception|possibility|premise|report|rumou?r|speculation|statement|stor(?:y|ie)|suggestion|theor(?:y|ie)|view)s?$/;

/** True for "rejected the bill that the Senate had passed", which says of no act that it did not happen; "rejected the charge that it had paid" does. */
export function rejectsThing({ words }: SentenceReading, clause: Clause): boolean {
  const object = clause.objects.at(-1);
  if (!object || modalityOf(clause.lemma) !== "denied") return false;
  return words[object.to]?.lower === "that" && !SAYING.test(words[object.to - 1]?.lower ?? "");
}
