import type { SectionId } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import type { LintProblem, PlacedSentence } from "./lint-problem.ts";

const DANGLING =
  /^(?:One publisher(?: reports)?: )?(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those|However|But|And(?! \w+ more )|Also|Meanwhile|Moreover|Instead)\b/u;
const RELATIVE_DATE =
  /\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Ll]ast (?:week|month|year)|[Nn]ext (?:week|month|year))\b/u;
const SENTENCE_END = /[.!?…:][”’"')\]]*$/u;

/** Sections that are read as prose; lists and tables of the others tell some of it again by design. */
const PROSE: ReadonlySet<SectionId> = new Set([
  "bottom-line",
  "judgments",
  "developments",
  "positions",
  "background",
  "gaps",
]);
const MOST_IN_BOTTOM_LINE = 3;

/** Sentences read alone: no pronoun or relative date without its anchor, no fragment, nothing said twice. */
export function lintProse(sentences: readonly PlacedSentence[]): LintProblem[] {
  const prose = sentences.filter(({ section, block }) => PROSE.has(section) && block !== "table");
  return [...prose.flatMap(lintSentence), ...findRepeated(prose), ...lintBottomLine(sentences)];
}

function lintSentence({ section, sentence, text }: PlacedSentence): LintProblem[] {
  const unquoted = sentence.parts.map(({ kind, text }) => (kind === "quote" ? "" : text)).join("");
  const problem = (rule: string, message: string): LintProblem => ({ rule, section, text, message });
  return [
    ...(DANGLING.test(unquoted)
      ? [problem("dangling-start", "opens with a word that points out of the sentence")]
      : []),
    ...(RELATIVE_DATE.test(unquoted) ? [problem("relative-date", "has a date that only its article could tell")] : []),
    ...(SENTENCE_END.test(text) ? [] : [problem("fragment", "does not end as a sentence")]),
  ];
}

function findRepeated(prose: readonly PlacedSentence[]): LintProblem[] {
  const seen = new Set<string>();
  return prose.flatMap(({ section, sentence, text }): LintProblem[] => {
    const key = foldText(text);
    const repeated = seen.has(key) && sentence.counted !== true;
    seen.add(key);
    return repeated ? [{ rule: "repeated-sentence", section, text, message: "says what was said already" }] : [];
  });
}

function lintBottomLine(sentences: readonly PlacedSentence[]): LintProblem[] {
  const lines = sentences.filter(({ section }) => section === "bottom-line");
  if (lines.length <= MOST_IN_BOTTOM_LINE) return [];
  const text = lines.map((line) => line.text).join(" ");
  return [{ rule: "long-bottom-line", section: "bottom-line", text, message: `has ${lines.length} sentences` }];
}
