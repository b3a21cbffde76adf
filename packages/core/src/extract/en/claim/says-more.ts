import type { Clause, SentenceReading } from "../clause/index.ts";
import { modalityOf } from "./speech.ts";

/** "denied that it had agreed, saying the talks went on": a second saying, no part of the first. */
export function saysMore({ words }: SentenceReading, { kind, opener, lemma, verb }: Clause): boolean {
  const setOff = words[verb.from - 1]?.after.includes(",") ?? false;
  return kind === "gerund" && opener === "" && setOff && modalityOf(lemma) !== null;
}
