import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { readDateLine } from "../date/read-date-line.ts";
import { isPersonName } from "../plain/read-byline.ts";
import { isCredit } from "./is-credit.ts";

/** What one line shows by itself; the features of a line also look at its neighbours' facts. */
export interface LineFacts {
  readonly text: string;
  readonly words: readonly string[];
  readonly length: number;
  readonly terminal: boolean;
  readonly sentences: number;
  readonly capitals: number;
  readonly digits: number;
  readonly separators: number;
  readonly commas: number;
  readonly common: number;
  readonly addresses: number;
  readonly furniture: boolean;
  /** Why it is furniture. */
  readonly reason: string | null;
  readonly dated: boolean;
  readonly name: boolean;
  /** Credit of a picture: "(Image: …)", "Photo by …", "Credit: …". */
  readonly credit: boolean;
  /** Running prose: sentences of some length with few capitals. */
  readonly prose: boolean;
}

/** Function words of the languages news comes in; prose is full of them, menus are not. */
const COMMON = new Set(
  `the and of to in is was that for it with as on are be this by from at have has had not but or an they he she we his her its their which who
  will would said more were been than el la los las de del que y en un una por con para se no su al es lo como más o fue der die das und ist
  von den mit zu ein eine auf für nicht im dem des sich auch als le les et des du une est pour dans qui sur pas il elle di che il della per
  non sono da os um uma não com na do en van het een op te dat i och att det som på är`.split(/\s+/),
);
const ADDRESS = new Set("you your yours you're you'll you've us our tu tus su usted vous votre ihre".split(" "));

/** Facts of one line of text. */
export function lineFacts(text: string): LineFacts {
  const words = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  const letters = words.filter((word) => /^\p{L}/u.test(word));
  const lower = words.map((word) => word.toLowerCase());
  const count = Math.max(1, words.length);
  const terminal = /[.!?…。！？।]["”’»)\]」]*$/u.test(text);
  const capitals = letters.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, letters.length);
  const short = text.length <= 160;
  const reason = findBoilerplate(text);
  // Scripts without blanks have few "words"; their prose is told by its length and stops.
  const dense = text.length / count > 12;
  return {
    text,
    words: lower,
    length: text.length,
    terminal,
    sentences: text.match(/[.!?…][”"’)]?\s|[。！？।]/gu)?.length ?? 0,
    capitals,
    digits: (text.match(/\d/g)?.length ?? 0) / Math.max(1, text.length),
    separators: text.match(/[|·•»›/→]/gu)?.length ?? 0,
    commas: text.match(/[,;，、]/gu)?.length ?? 0,
    common: lower.filter((word) => COMMON.has(word)).length / count,
    addresses: lower.filter((word) => ADDRESS.has(word)).length / count,
    furniture: reason !== null,
    reason,
    dated: short && readDateLine(text) !== null,
    name: short && isPersonName(text),
    credit: isCredit(text),
    prose: terminal ? words.length >= 10 || (dense && text.length >= 40) : words.length >= 25 && capitals < 0.5,
  };
}
