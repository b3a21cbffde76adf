import type { Inline, WatchItem } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { wordFact } from "../select/index.ts";
import { inlineText } from "../wording/index.ts";
import { finishSentence } from "../wording/polish/index.ts";

const MOST_WORDS = 22;
/** "Congressional elections coming up in March" names what is to come; "to make" and "whether it will" do not. */
const NOUN_PHRASE =
  /^(?:as |while |with )?(?!(?:to|whether|he|she|it|they|that|and|which|who|if|when|his|her|their|its|would|will|could)\b)(?<phrase>.{12,110})$/iu;

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
  const text = evidence[0]?.text ?? "";
  const { phrase } = (date && NOUN_PHRASE.exec(text)?.groups) || {};
  return phrase ? finishSentence(phrase) : null;
}
