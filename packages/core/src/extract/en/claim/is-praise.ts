import type { Clause, SentenceReading } from "../clause/index.ts";

/** Words by which one speaks well of another: "a loyal ally", "a great honor". */
const PRAISE = new Set(
  "ally allies friend friends partner partners hero brave loyal great good nice terrific excellent wonderful fantastic tremendous brilliant honor honour success successful historic positive productive constructive promising important vital essential key milestone breakthrough victory triumph opportunity welcome".split(
    " ",
  ),
);

const TURNED = /^(?:no|not|never|former|hardly|anything)$/;

/** True for a label that accuses nobody: "called Colombia a “loyal ally”". */
export function isPraise({ words }: SentenceReading, clause: Clause): boolean {
  const label = words.slice(clause.verb.to, clause.to).map(({ lower }) => lower);
  return label.some((word) => PRAISE.has(word)) && !label.some((word) => TURNED.test(word));
}
