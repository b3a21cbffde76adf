import { isKind, type Report } from "../report/index.ts";
import { propositionOf } from "./proposition-of.ts";

const NOUNS = "accusations?|allegations?|charges?|claims?|insinuations?";
const ACCUSATION = new RegExp(`\\b(?:${NOUNS})\\b`, "iu");
/** "any hand in the killing", "involvement in the plot". */
const PART =
  /\b(?:any|all|no) (?:\p{L}+ ){0,2}(?:complicity|connections?|hand|involvement|links?|part|responsibility|role|ties|wrongdoing)\b/iu;
const FALSE =
  "absurd|baseless|bogus|fabricated|false|groundless|lies|malicious|nonsense|outrageous|preposterous|ridiculous|slander(?:ous)?|unfounded|unsubstantiated|untrue";
/** "the claims were “absurd”", "allegations of his involvement in any act of violence are absurd", "called the charge a baseless lie". */
const CALLED_FALSE = new RegExp(`\\b(?:${NOUNS})\\b[^.;]{0,80}?[\\s“"‘'](?:${FALSE})\\b`, "iu");

/** True where someone says of an accusation that it is not so: "denied any hand in the killing", "said the claims were absurd". */
export function isRejection(report: Report): boolean {
  const { statement } = report;
  if (!report.speaker?.entity || statement.polarity === "denied") return false;
  const words = wordsSaid(report);
  if (isKind(report, "claim") && statement.attribution?.modality === "denied")
    return ACCUSATION.test(report.evidence.text) || PART.test(words);
  return (isKind(report, "claim") || isKind(report, "quote")) && CALLED_FALSE.test(words);
}

/** Not "an alleged trafficker": there the word says only that nothing is proven. */
const TIES =
  /\b(?:accus(?:ed?|es|ing|ations?)|alleg(?:e|es|ing|ed that|ations?)|associated with|blam(?:ed?|es|ing)|involve(?:d|ment)|link(?:ed|ing|s)?|responsible for|suspect(?:ed|s|ing)?|t(?:ied|ies|ying))\b/iu;

/** True where someone is said to have had a part in something: "accused him of taking bribes", "allegations linking the state to the shooting". */
export function isTie({ statement, evidence }: Report): boolean {
  if (statement.kind === "quantity" || statement.polarity === "denied") return false;
  // "any involvement would be unacceptable" says of nobody that there was one.
  return statement.attribution?.modality !== "denied" && TIES.test(evidence.text) && !PART.test(evidence.text);
}

/** Whose accusation a rejection names: "Trudeau" in "rejected Trudeau's accusation"; null where it names nobody. */
export function accuserNamed(report: Report): string | null {
  return POSSESSOR.exec(report.evidence.text)?.[1] ?? null;
}

const POSSESSOR = new RegExp(`(\\p{Lu}[\\p{L}-]+)['’]s? (?:\\p{L}+ )?(?:${NOUNS})\\b`, "u");
const SAID_OF_IT = new RegExp(`\\b(?:${NOUNS}|${FALSE}|motivated)\\b|${PART.source}`, "giu");

/** What a rejection tells of the deed, without the words that reject it. */
export function deedRejected(report: Report): string {
  const words = wordsSaid(report).replace(SAID_OF_IT, " ");
  const accuser = accuserNamed(report);
  return accuser ? words.replaceAll(accuser, " ") : words;
}

function wordsSaid(report: Report): string {
  return isKind(report, "quote") ? report.statement.text : propositionOf(report);
}
