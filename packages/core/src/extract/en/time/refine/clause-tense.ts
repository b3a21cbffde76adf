import type { Span } from "../../../../schema/index.ts";
import type { TaggedArticle, Token } from "../../tag/index.ts";

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
const BOUNDARY = new Set([
  "that",
  "who",
  "which",
  "where",
  "while",
  "although",
  "because",
  "but",
  "after",
  "before",
  "when",
  "whose",
  "as",
]);
const HYPHEN = /^[-\u2010\u2011]$/;
/** A boundary between verb and date counts for so many words. */
const BOUNDARY_COST = 5;
const AFTER_COST = 1.5;

/** Tense of the verb nearest to the span, boundaries of clauses counting as distance; null without a verb. */
export function clauseTense(tagged: TaggedArticle, span: Span): ClauseTense | null {
  const index = tagged.article.sentences.findIndex(
    (sentence) => sentence.start <= span.start && span.start < sentence.end,
  );
  const tokens = tagged.sentences[index] ?? [];
  const first = tokens.findIndex((token) => token.end > span.start);
  if (first < 0) return null;
  const left = nearest(tokens, first, -1);
  const right = nearest(
    tokens,
    tokens.findIndex((token) => token.start >= span.end),
    1,
  );
  if (left === null || right === null) return (left ?? right)?.tense ?? null;
  return left.cost <= right.cost * AFTER_COST ? left.tense : right.tense;
}

/** Tense of the first verb within the span; null without one. */
export function tenseWithin(tagged: TaggedArticle, span: Span): ClauseTense | null {
  const index = tagged.article.sentences.findLastIndex(({ start }) => start <= span.start);
  const tokens = tagged.sentences[index] ?? [];
  for (const [at, token] of tokens.entries()) {
    const tense = token.start >= span.start && token.end <= span.end ? tenseAt(tokens, at) : null;
    if (tense) return tense;
  }
  return null;
}

interface Found {
  readonly tense: ClauseTense;
  readonly cost: number;
}

function nearest(tokens: readonly Token[], from: number, step: 1 | -1): Found | null {
  if (from < 0) return null;
  let cost = 0;
  for (let index = step < 0 ? from - 1 : from; index >= 0 && index < tokens.length; index += step) {
    const token = tokens[index];
    if (!token) break;
    cost += 1 + (/[,;:—–"“”(]/.test(step < 0 ? token.after : token.before) ? BOUNDARY_COST : 0);
    if (BOUNDARY.has(token.lower)) cost += BOUNDARY_COST;
    const tense = tenseAt(tokens, index);
    if (tense) return { tense, cost };
  }
  return null;
}

/** Tense of the verb group that the word at the index belongs to; null for a word that is no verb. */
function tenseAt(tokens: readonly Token[], index: number): ClauseTense | null {
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
