import type { NumberMention } from "./quantity-draft.ts";

const LABELS =
  /\b(?:no|nos|number|article|articles|section|chapter|page|pages|pp|flight|route|highway|room|gate|platform|resolution|title|act|law|decree|case|file|form|model|type|class|grade|level|phase|stage|step|part|volume|vol|episode|season|round|week|day|group|channel|line|exit|apartment|apt|suite|unit|district|ward|zone|area|figure|table|item|question|amendment|proposition|measure|bill|version|mark|world war|category|top|formula|studio|office|box|psalm|verse|iphone|windows|covid)\.? $/i;
const STREET =
  /^ (?:\p{Lu}[\p{L}.]+ ){0,2}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Square|Place|Calle|Carrera)\b/u;
const AGE_AFTER = /^(?:[-‐‑– ]year[-‐‑– ]?olds?\b|, (?:of|from|who|was|is|has|had|a|an|the|will|said)\b)/i;
const AGE_BEFORE = /(?:\b(?:aged?|age of|turned|turns) |\p{Lu}\p{Ll}+, )$/u;
const ONE_PRONOUN =
  /^ (?:of (?:the|its|his|her|their|those|these|my|our|them|us|several|many|two|three|a|[\p{L}.]+['’]s)|another|point|day|time|stage|side|hand|thing|way|side's|by one|on one|who|that|which|is|was|has|can|could|would|should|must|may|might|day's|in which|more time|more thing|hell)(?!\p{L})/iu;
const ONE_BEFORE =
  /\b(?:no|any|every|each|some|this|that|another|the|at|only|which|for|big|new|last|first|old|young) $/i;
const COMPOUND =
  /^[- ](?:way|state|time|party|star|pronged|fold|handed|sided|man|woman|on|off|dimensional|tier|step|track)\b/i;
/** "the two leaders" points back at two already named, it counts nothing. */
const POINTING = /\b(?:the|these|those|both|other|which|all|its|their|his|our) $/i;

/** What stands around a number on its line. */
export interface NumberContext {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** Numbers that the article uses as names of models: "Boeing 787", "two 787s". */
  readonly models: ReadonlySet<string>;
}

type Exclusion = (number: NumberMention, context: NumberContext) => boolean;

/** What makes a number count nothing, each with an example. */
const EXCLUSIONS: readonly Exclusion[] = [
  // "1. The parties …", "(2) a ceasefire"
  (_, { before, after }) => /^$|\n$/.test(before) && /^[.)] /.test(after),
  ({ value }, { before, after }) => /\($/.test(before) && /^\)/.test(after) && value < 100,
  // "Resolution 2231", "No. 3", "1600 Pennsylvania Avenue"
  (_, { before, after }) => LABELS.test(before) || /[#№]$/.test(before) || STREET.test(after),
  // "52-35", "won 3:1"
  (_, { before, after }) => /\d[-‐‑–:]$/.test(before) || /^[-‐‑–:]\d/.test(after),
  // "51-year-old", "the senator, 51, said"
  (_, { after }) => /^[-‐‑– ]year[-‐‑– ]?old/i.test(after),
  ({ value }, { before, after }) =>
    AGE_BEFORE.test(before) && value < 120 && (AGE_AFTER.test(after) || /^[,.)]|^$/.test(after)),
  // "the 15,599th plane"
  (_, { after }) => /^ ?(?:st|nd|rd|th)\b/.test(after),
  // "the Big Three’ carmakers"
  (_, { after }) => /^[’'”"]/.test(after),
  (_, { words, before, after }) =>
    /^one$/i.test(words) && (ONE_PRONOUN.test(after) || ONE_BEFORE.test(before) || !/^[- ]/.test(after)),
  // "the two leaders"
  ({ digits, value }, { before }) => !digits && value <= 3 && POINTING.test(before),
  // "a two-state solution"
  ({ digits }, { after }) => !digits && COMPOUND.test(after),
  (number, context) => isModelNumber(number, context),
];

/** False for numbers that count nothing: list numbers, labels, model numbers, scores, ages, "one of the …". */
export function isCountable(number: NumberMention, context: NumberContext): boolean {
  return !EXCLUSIONS.some((excludes) => excludes(number, context));
}

/** "Boeing 787", "Apollo 11": a plain number right after a name, with nothing behind it that it could count. */
function isModelNumber(number: NumberMention, { words, before, after, models }: NumberContext): boolean {
  if (!number.digits || /[,.\p{L}]/u.test(words)) return false;
  if (models.has(words)) return true;
  if (!/\p{Lu}[\p{L}\d]*\p{Ll} $/u.test(before) || OPENER.test(before)) return false;
  return (
    !/^ (?:\p{Ll}+ ){0,2}(?:\p{Ll}+s|people|men|women|children)\b/u.test(after) ||
    /^ (?:is|was|has|will|had|as|its|his)\b/.test(after)
  );
}

/** "Some 31 rescuers" opens a sentence and names nothing. */
const OPENER = /(?:^|[.!?] )(?:Some|About|Around|Nearly|Almost|Over|Only|Just|Roughly|Approximately) $/u;

const MODEL =
  /(?<=(?<!\b(?:In|Some|About|Over|Nearly|Around|At|The|And|But|Only|Just|With|Of|By|For|From|All|More|Than|Least)) \p{Lu}[\p{L}-]*\p{Ll} )\d{2,4}(?=[,.;:)’'”]| (?:is|was|has|will|had|as|jets?|aircraft|planes?|flights?|and)\b)(?![.,]\d)|(?<![\d,.])\d{2,4}(?=s\b)|(?<=\p{L} )\d{3,4}(?=-\d{3}\b)/gu;

/** Numbers that a text uses as names: after a maker's name, or with a plural "s" of their own ("18 777s"). */
export function findModelNumbers(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(MODEL)].map(([found]) => found).filter((found) => !/^(?:19|20)\d0$/.test(found)));
}
