import type { Clause, SentenceReading } from "../clause/index.ts";
import type { EnglishReading } from "../english-reading.ts";
import { spanOf } from "../english-reading.ts";
import { sourceRange } from "../quote/find-speaker.ts";
import { findGovernor } from "./find-governor.ts";
import { sourceOf } from "./source-of.ts";
import { isReport } from "./speech.ts";

/** Whose word it is that somebody said so: "Mora" for "told" in "Mora said the ministry had told him that it was legal"; null where who says it tells it himself. */
export function relayOf(reading: EnglishReading, sentence: SentenceReading, saying: Clause): string | null {
  const above = findGovernor(sentence, saying);
  if (!above || above === saying || !isReport(above.lemma) || !isReport(saying.lemma)) return null;
  const [outer, inner] = [above, saying].map((clause) => sourceRange(sentence, clause));
  if (!outer || !inner) return null;
  const [relay, source] = [outer, inner].map((range) => sourceOf(reading, spanOf(sentence, range)));
  if (!relay || !source || (relay.entity && relay.entity === source.entity)) return null;
  // "The ministry said it believed …": nobody else spoke.
  if (!source.entity && isPronoun(source.text)) return null;
  const name = relay.entity ? reading.entities.entity(relay.entity)?.name : undefined;
  return isPronoun(relay.text) ? (name ?? null) : relay.text;
}

function isPronoun(text: string): boolean {
  return /^(?:anyone|everyone|he|it|most|she|some|there|they|who|you|we|i)$/iu.test(text);
}
