import type { Inline, WatchItem } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { wordFact } from "../select/index.ts";
import { inlineText } from "../wording/index.ts";
import { tellPhrase } from "./tell-phrase.ts";

const MOST_WORDS = 22;
const TO_COME =
  /\b(?:will|would|plan(?:s|ned)?|scheduled|due|expected|upcoming|coming|set to|to be|next|invited?|announced|elections?|vote)\b/u;

/** What a source says is to come: its sentence where that is short, else the words that name the event. */
export function tellWatchItem(
  context: BriefContext,
  { fact: id, evidence, date }: WatchItem,
): readonly Inline[] | null {
  const fact = id === undefined ? undefined : context.facts.get(id);
  const worded = fact ? wordFact(context, fact, { most: MOST_WORDS }) : null;
  if (worded && worded.words <= MOST_WORDS && TO_COME.test(inlineText(worded.parts))) return worded.parts;
  return date ? tellPhrase(evidence[0]?.text ?? "") : null;
}
