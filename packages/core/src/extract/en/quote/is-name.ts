const SMALL = /^(?:a|an|and|as|at|but|by|de|del|el|for|from|in|la|las|los|nor|of|on|or|the|to|vs|with|y)$/u;
const NAMING =
  /\b(?:episode of|edition of|calls?|called|named|titled|entitled|dubbed|nicknamed|known as|identified as|alias|aka|a\.k\.a\.|list|slogan|book|film|movie|song|album|novel|memoir|show|series|programme|program|operation|documentary|episode|play|podcast|column|headlined|reading|brand|logo|cap|hat|shirt|t-shirt|sign|banner)\s*,?\s*$/iu;

const OTHER_NAME = /["“][^"“”]{1,40}["”],?\s+(?:or|and)\s*$/u;

const WRITING = /\b(?:commentary|column|editorial|op-ed|essay|article|headlined?|titled|entitled)\s*,?\s*$/iu;

/** True for the name of a list, book, slogan or nickname that only stands in quotation marks: the "Lincoln List". */
export function isName(words: string, lead: string, after: string): boolean {
  // "known as “La Línea,” or “The Line”": the second name is introduced by what introduces the first.
  const before = lead.replace(OTHER_NAME, "");
  const parts = words.replace(/[,.!?;:]+$/u, "").split(/\s+/u);
  if (parts.length > 9) return false;
  if (WRITING.test(before) && /^\p{Lu}/u.test(words)) return true;
  const capitalised = parts.every((part, index) => /^[\p{Lu}\p{N}&]/u.test(part) || (index > 0 && SMALL.test(part)));
  if (!capitalised || !/^\p{Lu}/u.test(words)) return false;
  const owned = /(?:['’]s|\b(?:the|of))\s*$/iu.test(before);
  if (/[.!?]$/u.test(words) && parts.length > 1 && !NAMING.test(before) && !owned) return false;
  const determined =
    /(?:\b(?:the|a|an|his|her|its|their|this|that|of|on|in|for|from|with|by|and|or)|['’]s)(?:\s+[\p{L}-]+)?\s*$/iu.test(
      before,
    );
  const modifies =
    /^\s+\p{Ll}/u.test(after) && !/^\s+(?:said|says|told|and|but|or|in|on|at|after|as|when|to|for)\b/u.test(after);
  if (NAMING.test(before)) return true;
  return determined || modifies;
}
