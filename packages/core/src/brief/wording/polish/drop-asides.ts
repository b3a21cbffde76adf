import type { Span } from "../../../schema/index.ts";
import type { Edit } from "./edit.ts";

/** What a sentence can lose and stay one, mildest loss first. Each pattern matches from the mark that opens the aside. */
const ASIDES: readonly RegExp[] = [
  /\s*[—–]\s[^—–“”"]{3,160}?\s?[—–](?=\s)|\s*—[^—“”"]{3,160}?—/gu,
  /\s\([^()“”"]{2,120}\)/gu,
  /\s[—–]\s[^—–“”"]+(?=[.!?]?$)/gu,
  /,\s(?:although|though|even though|albeit|whilst|while|despite|in spite of|notwithstanding|amid|marking|signalling|signaling|underscoring|underlining|reflecting|highlighting|representing|paving|raising|sparking|prompting|fuelling|fueling|adding|noting|suggesting|deepening|leaving)\s[^“”"]+(?=[.!?]?$)/gu,
  /,\s(?:which|who|whom|whose|where)\s[^,“”"—]+,(?=\s)/gu,
  /,\s(?:which|who|whom|whose|where|remarks that|a move that|an act that|a gesture)\s[^“”"]+(?=[.!?]?$)/gu,
  /\s(?:amid|despite|ahead of|in the wake of)\s[^,“”"—]+(?=[.!?]?$)/gu,
  /,\s(?:as|after|before|following|when|because|since|with)\s[^“”"]+(?=[.!?]?$)/gu,
  /,\s\p{Ll}+ing\s[^“”"]+(?=[.!?]?$)/gu,
];

/** Whose words or whose view it is stays with what they say. */
const ATTRIBUTES =
  /\b(?:according to|said|says|saying|told|tells|claim\w*|alleg\w*|report(?:ed|edly|s)|accus\w*|citing|cited|den(?:y|ied|ies)|describ\w*|call(?:ed|ing)|question\w*|reject\w*)\b/u;

const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** A cut that leaves less than this is no longer the sentence. */
const FEWEST_WORDS = 8;

/**
 * Drops asides until a sentence is no longer than the words allowed, mildest first: parentheses, then relative
 * clauses, then closing circumstances. What `keep` spans stays.
 */
export function dropAsides(body: string, span: Span, keep: readonly Span[], most: number): Edit[] {
  const text = body.slice(span.start, span.end);
  const edits: Edit[] = [];
  let left = countWords(text);
  for (const pattern of ASIDES) {
    if (left <= most) break;
    for (const match of text.matchAll(pattern)) {
      const start = span.start + match.index;
      const edit = { start, end: start + match[0].length, replacement: "" };
      const loss = countWords(match[0]);
      const needed = keep.some((kept) => kept.start < edit.end && kept.end > edit.start);
      const taken = edits.some((other) => other.start < edit.end && other.end > edit.start);
      if (needed || taken || ATTRIBUTES.test(match[0]) || left - loss < FEWEST_WORDS || left <= most) continue;
      edits.push(edit);
      left -= loss;
    }
  }
  return edits;
}
