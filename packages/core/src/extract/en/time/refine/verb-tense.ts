import type { Token } from "../../tag/index.ts";

/** When the clause around a date happens, as its verb tells: "met on Tuesday", "meets on Tuesday" (scheduled), "will meet on Tuesday". */
export type ClauseTense = "past" | "present" | "scheduled" | "future";

const FUTURE_WORDS = new Set([
  "will",
  "'ll",
  "shall",
  "won't",
  "would",
  "could",
  "may",
  "might",
  "should",
  "must",
  "wouldn't",
]);
/** Verbs and adjectives whose infinitive lies ahead of them: "agreed to meet on Friday". */
const AHEAD =
  /^(?:plan|agree|intend|schedul|expect|hop|set|due|likely|slat|promis|vow|pledg|invit|seek|want|aim|propos|order|ask|urg|threaten|prepar|call|need|have$|has$|ready|readi|decid|poised|about|ought|going|bound|warn|offer|announc)/;
/** Verbs whose present tense speaks of what is arranged: "the trial opens on Monday". */
const TIMETABLE =
  /^(?:opens?|begins?|starts?|ends?|arrives?|leaves?|departs?|takes?|meets?|faces?|heads?|travels?|votes?|holds?|hosts?|expires?|closes?|resumes?|kicks?|goes|go|runs?|visits?|falls?)$/;
const HYPHEN = /^[-\u2010\u2011]$/;

/** Tense of the verb group that the word at the index belongs to; null for a word that is no verb. */
export function tenseAt(tokens: readonly Token[], index: number): ClauseTense | null {
  const token = tokens[index];
  if (!token || !isVerb(token) || isAuxiliary(tokens, index)) return null;
  // The words of its group stand before it: "had been", "will have", "is due to".
  const group = tokens.slice(Math.max(0, index - 4), index + 1);
  const words = group.map(({ lower }) => lower);
  const own = words.at(-1) ?? "";
  const lead = groupLead(words.slice(0, -1));
  if (FUTURE_WORDS.has(own) || lead.some((word) => FUTURE_WORDS.has(word)))
    return lead.includes("have") && own !== "have" ? "past" : "future";
  if (lead.includes("to") && !token.tags.has("PastTense")) return infinitiveTense(tokens, index);
  if (
    lead.some((word) => /^(?:had|has|have|was|were|did|been|didn't|hasn't|wasn't|weren't)$/.test(word)) ||
    /^(?:had|was|were|did)$/.test(own)
  )
    return "past";
  if (token.tags.has("PastTense") || token.tags.has("Participle"))
    return lead.some((word) => /^(?:is|are|be)$/.test(word)) ? "present" : "past";
  if (token.tags.has("Gerund") || own.endsWith("ing"))
    return lead.some((word) => /^(?:is|are|be|'s|'re)$/.test(word)) ? "scheduled" : null;
  if (own.endsWith("ed")) return "past";
  return TIMETABLE.test(own) ? "scheduled" : "present";
}

/** "are to travel", "has been named": the tense is read at the verb that follows. */
function isAuxiliary(tokens: readonly Token[], index: number): boolean {
  if (
    !/^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|may|might|can|could|should|must)$/.test(
      tokens[index]?.lower ?? "",
    )
  )
    return false;
  for (const next of tokens.slice(index + 1, index + 4)) {
    if (isVerb(next)) return true;
    if (!GROUP_WORD.test(next.lower)) return false;
  }
  return false;
}

const GROUP_WORD =
  /^(?:will|'ll|shall|won't|would|wouldn't|could|may|might|should|must|to|have|has|had|hasn't|be|been|being|is|are|was|were|wasn't|weren't|did|didn't|does|do|not|also|now|then|already|still|later|reportedly|not|\w+ly|'s|'re)$/;

function groupLead(words: readonly string[]): string[] {
  const lead: string[] = [];
  for (const word of words.toReversed()) {
    if (!GROUP_WORD.test(word)) break;
    lead.push(word);
  }
  return lead;
}

/** "agreed to meet" lies ahead, "flew in to meet" happens with the verb before it. */
function infinitiveTense(tokens: readonly Token[], index: number): ClauseTense | null {
  const to = tokens.slice(0, index).findLastIndex(({ lower }) => lower === "to");
  const governor = tokens.slice(Math.max(0, to - 4), to).findLast((token) => isVerb(token) || AHEAD.test(token.lower));
  // "her decision to meet him": the noun leaves the tense to the verb before it, a headline's "Peru to vote" does not.
  if (!governor) return /^\p{Ll}/u.test(tokens[to - 1]?.text ?? "") ? null : "future";
  if (governor.lower === "had") return "past";
  if (/^(?:is|are|was|were|'s)$/.test(governor.lower)) return "future";
  return AHEAD.test(governor.lower) ? "future" : tenseAt(tokens, governor.index - (tokens[0]?.index ?? 0));
}

function isVerb(token: Token): boolean {
  // "face-to-face", "state-run": parts of compounds are no verbs of the clause.
  if (HYPHEN.test(token.before) || HYPHEN.test(token.after)) return false;
  return (token.tags.has("Verb") && !token.tags.has("Particle")) || FUTURE_WORDS.has(token.lower);
}
