import type { Inline } from "../../schema/index.ts";
import { finishSentence } from "../wording/polish/index.ts";

/** "Congressional elections coming up in March" names an event; "to make" and "whether it will" do not. */
const NOUN_PHRASE =
  /^(?:as |while |with )?(?<phrase>(?:(?:the|a|an) \p{L}|\p{Lu})(?!\p{Ll}*ing\b).{10,110}(?<!\b(?:it|he|she|they|that|to|of|the|a|and|or|which|who|in|on|for|with|by)))$/u;
const RELATIVE =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|(?:[Ll]ast|[Tt]his|[Nn]ext|[Ss]ame) (?:day|night|week|month|year))\b|^(?:He|She|It|They|This|That|His|Her|Their|Its|To|Whether|In|On|By|After|Before)\b/u;

/** The words of a piece of evidence as an entry of a list, where they name what they tell. */
export function tellPhrase(text: string): readonly Inline[] | null {
  const { phrase } = NOUN_PHRASE.exec(text.replace(/\s+/gu, " "))?.groups ?? {};
  return phrase && !RELATIVE.test(phrase) ? finishSentence(phrase) : null;
}
