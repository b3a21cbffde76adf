import type { NumberMention } from "./quantity-draft.ts";

const LABELS =
  /\b(?:no|nos|number|article|articles|section|chapter|page|pages|pp|flight|route|highway|room|gate|platform|resolution|title|act|law|decree|case|file|form|model|type|class|grade|level|phase|stage|step|part|volume|vol|episode|season|round|week|day|group|channel|line|exit|apartment|apt|suite|unit|district|ward|zone|area|figure|table|item|question|amendment|proposition|measure|bill|version|mark|world war|category|top|formula|studio|office|box|psalm|verse|iphone|windows|covid)\.? $/i;
const STREET =
  /^ (?:\p{Lu}[\p{L}.]+ ){0,2}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Square|Place|Calle|Carrera)\b/u;
const SCORE_BEFORE =
  /\b(?:won|win|beat|beats|lost|lose|defeated|led|lead|drew|score|scored|vote|voted|by)(?: by| of)? $/i;
const AGE_AFTER = /^(?:[-‐‑– ]year[-‐‑– ]?olds?\b|, (?:of|from|who|was|is|has|had|a|an|the|will|said)\b)/i;
const AGE_BEFORE = /(?:\b(?:aged?|age of|turned|turns) |\p{Lu}\p{Ll}+, )$/u;
const ONE_PRONOUN =
  /^ (?:of (?:the|its|his|her|their|those|these|my|our|them|us|several|many|two|three|a)|another|point|day|time|stage|side|hand|thing|way|side's|by one|on one|who|that|which|is|was|has|can|could|would|should|must|may|might|day's|in which|more time|more thing)\b/i;
/** "the two leaders" points back at two already named, it counts nothing. */
const POINTING = /\b(?:the|these|those|both|other|which|all|its|their|his|our) $/i;

/** False for numbers that count nothing: list numbers, labels, street and model numbers, scores, ages, "one of the …". */
export function isCountable(number: NumberMention, text: string, before: string, after: string): boolean {
  const words = text.slice(number.start, number.end);
  if (/^$|\n$/.test(before) && /^[.)] /.test(after)) return false;
  if (/\($/.test(before) && /^\)/.test(after) && number.value < 100) return false;
  if (LABELS.test(before) || /[#№]$/.test(before)) return false;
  if (STREET.test(after)) return false;
  if (/\d[-‐‑–:]$/.test(before) || /^[-‐‑–:]\d/.test(after)) return false;
  if (SCORE_BEFORE.test(before) && /^[-‐‑–:]\d/.test(after)) return false;
  if (
    /^[-‐‑– ]year[-‐‑– ]?old/i.test(after) ||
    (AGE_BEFORE.test(before) && number.value < 120 && (AGE_AFTER.test(after) || /^[,.)]|^$/.test(after)))
  )
    return false;
  if (/^(?:st|nd|rd|th)\b| (?:st|nd|rd|th)\b/.test(after.slice(0, 4))) return false;
  if (
    /^one$/i.test(words) &&
    (ONE_PRONOUN.test(after) ||
      /\b(?:no|any|every|each|some|this|that|another|the|at|only|which|for|big|new|last|first|old|young) $/i.test(
        before,
      ) ||
      !/^[- ]/.test(after))
  )
    return false;
  if (!number.digits && number.value <= 3 && POINTING.test(before)) return false;
  if (
    !number.digits &&
    /^[- ](?:way|state|time|party|star|pronged|fold|handed|sided|man|woman|on|off|dimensional|tier|step|track)\b/i.test(
      after,
    )
  )
    return false;
  return !isModelNumber(number, words, before, after);
}

/** "Boeing 787", "Apollo 11": a plain number right after a name, with nothing behind it that it could count. */
function isModelNumber(number: NumberMention, words: string, before: string, after: string): boolean {
  if (!number.digits || /[,.\p{L}]/u.test(words)) return false;
  if (!/\p{L}\p{Ll}+ $/u.test(before) || !/\p{Lu}[\p{L}\d]*[\p{L}\d] $/u.test(before)) return false;
  return !/^ (?:\p{Ll}+ ){0,2}\p{Ll}+s\b/u.test(after) || /^ (?:is|was|has|will|had|as|its|his)\b/.test(after);
}
