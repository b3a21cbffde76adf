/** What stands before a noun "call" and never before the verb. */
const BEFORE_NOUN =
  /(?:\b(?:phone|telephone|video|the|a|an|this|that|his|her|their|its|whose|recent|subsequent|earlier|later|first|second|last|\d+)|'s|’s)[ -]$/iu;
const ON_SOMEONE = /^\s+(?:on|upon|for)\b/iu;
const TO_EXPLAIN =
  /^\s+(?:him|her|them|\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+)*)\s+(?:on|to|from|after|before|and|this|last)\b/u;

/**
 * The lemma of a trigger, told apart where one spelling names unlike acts: "a phone call" → phone, "called on
 * Colombians to march" → urge, "called him a kingpin" → label.
 */
export function triggerSense(lemma: string, before: string, after: string): string {
  if (lemma !== "call") return lemma;
  if (BEFORE_NOUN.test(before)) return "phone";
  if (ON_SOMEONE.test(after)) return "urge";
  return TO_EXPLAIN.test(after) ? "phone" : "label";
}
