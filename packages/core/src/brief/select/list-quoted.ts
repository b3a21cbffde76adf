import { foldText } from "../../text/index.ts";

const QUOTED = /[“"]([^“”"]{4,300})[”"]|(?<![\p{L}\d])[‘']([^‘’']{4,300})[’'](?!\p{L})/gu;
/** A quotation of one word is a word in doubt, not something said. */
const FEWEST_WORDS = 2;

/** What stands in quotation marks of either kind, folded, from two words on: “a drug leader”, 'a drug leader'. */
export function listQuoted(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)]
    .map((match) =>
      foldText(match[1] ?? match[2] ?? "")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    )
    .filter((words) => words.split(" ").length >= FEWEST_WORDS);
}

/** Whether one of the quotations was told, in longer or in shorter form. */
export function repeatsQuote(quotes: readonly string[], told: readonly string[]): boolean {
  return quotes.some((quote) =>
    told.some((known) => ` ${known} `.includes(` ${quote} `) || ` ${quote} `.includes(` ${known} `)),
  );
}
