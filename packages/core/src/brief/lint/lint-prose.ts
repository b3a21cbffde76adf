import type { SectionId } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import { contentWords, wordOverlap } from "../select/index.ts";
import { findSpeechPronouns } from "../wording/polish/index.ts";
import type { LintProblem, PlacedSentence } from "./lint-problem.ts";

const DANGLING =
  /^(?:One publisher(?: reports| each)?: )?(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those|However|But|And(?! \w+ more )|Also|Meanwhile|Moreover|Instead)\b/u;
/** A lapse of time from something that another sentence told. */
const LAPSE =
  /^(?:One publisher(?: reports| each)?: )?(?:(?:[\p{L}\d]+ ){0,3}(?:[Mm]inutes?|[Hh]ours?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Yy]ears?) (?:later|earlier|before|after),|(?:Shortly|Soon) (?:after|before)\w*,)/u;
/** Capitalised by its place, not a name. */
const OPENER = /^(?:The|An?|In|On|At|By|For|If|All|Most|Some|Any|No|One|There|His|Her|Its|Their)\b/u;
const RELATIVE_DATE =
  /\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Ll]ast (?:week|month|year)|[Nn]ext (?:week|month|year))\b/u;
const HONORIFIC = /\b(?:Mr|Mrs|Ms)\.? \p{Lu}/u;
const SENTENCE_END = /[.!?…:][”’"')\]]*$/u;

/** Sections whose entries stand alone though they tell again what the prose tells. */
const ENTRIES: ReadonlySet<SectionId> = new Set(["changes", "timeline", "watch"]);

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
  const entries = sentences.filter(({ section, sentence }) => ENTRIES.has(section) && sentence.counted !== true);
  return [
    ...[...prose, ...entries].flatMap(lintSentence),
    ...findRepeated(prose.filter(({ section }) => section !== "bottom-line")),
    ...lintBottomLine(sentences),
  ];
}

function lintSentence({ section, sentence, text }: PlacedSentence): LintProblem[] {
  const unquoted = sentence.parts.map(({ kind, text }) => (kind === "quote" ? "" : text)).join("");
  const problem = (rule: string, message: string): LintProblem => ({ rule, section, text, message });
  return [
    ...(DANGLING.test(unquoted) || LAPSE.test(unquoted)
      ? [problem("dangling-start", "opens with a word that points out of the sentence")]
      : []),
    ...(hasNamelessSpeaker(sentence)
      ? [problem("dangling-speaker", "gives words to a pronoun that it does not name")]
      : []),
    ...(HONORIFIC.test(unquoted) ? [problem("honorific", "calls somebody Mr. or Ms. as one outlet does")] : []),
    ...(RELATIVE_DATE.test(unquoted) ? [problem("relative-date", "has a date that only its article could tell")] : []),
    ...(SENTENCE_END.test(text) ? [] : [problem("fragment", "does not end as a sentence")]),
  ];
}

/** "“We will close the post,” he said." names nobody; a name before the quote, or before "she said", is the speaker's. */
function hasNamelessSpeaker({ parts }: PlacedSentence["sentence"]): boolean {
  const text = parts
    .map(({ kind, text: words }) => (kind === "quote" ? `“${words.replace(/./gsu, "x")}”` : words))
    .join("");
  return findSpeechPronouns(text).some(({ start, end }) => {
    const before = text
      .slice(0, start)
      .replace(/^One publisher(?: reports| each)?: /u, "")
      .replace(OPENER, "");
    const isPerson = /^(?:s?he)$/iu.test(text.slice(start, end));
    return !isPerson || !/\p{Lu}\p{Ll}/u.test(before);
  });
}

/** From this share of common words on a reader has read it before. */
const SAME_WORDS = 0.85;
const FEWEST_WORDS = 6;

/** The bottom line sums up, so that its sentences may stand again where they belong. */
function findRepeated(prose: readonly PlacedSentence[]): LintProblem[] {
  const seen: { readonly section: SectionId; readonly key: string; readonly words: ReadonlySet<string> }[] = [];
  return prose.flatMap(({ section, sentence, text }): LintProblem[] => {
    if (sentence.counted === true) return [];
    const now = { section, key: foldText(text), words: contentWords(text) };
    const repeated = seen.some(
      (told) =>
        told.key === now.key ||
        (told.section === section &&
          Math.min(told.words.size, now.words.size) >= FEWEST_WORDS &&
          wordOverlap(told.words, now.words) >= SAME_WORDS),
    );
    seen.push(now);
    return repeated ? [{ rule: "repeated-sentence", section, text, message: "says what was said already" }] : [];
  });
}

function lintBottomLine(sentences: readonly PlacedSentence[]): LintProblem[] {
  const lines = sentences.filter(({ section }) => section === "bottom-line");
  if (lines.length <= MOST_IN_BOTTOM_LINE) return [];
  const text = lines.map((line) => line.text).join(" ");
  return [{ rule: "long-bottom-line", section: "bottom-line", text, message: `has ${lines.length} sentences` }];
}
