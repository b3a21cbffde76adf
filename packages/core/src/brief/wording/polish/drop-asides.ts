import type { Span } from "../../../schema/index.ts";
import { applyEdits, type Edit } from "./edit.ts";

/** What a sentence can lose and stay one, mildest loss first. Each pattern matches from the mark that opens the aside. */
const ASIDES: readonly RegExp[] = [
  /\s*[—–]\s[^—–“”"]{3,160}?\s?[—–](?=\s)|\s*—[^—“”"]{3,160}?—/gu,
  /\s\([^()“”"]{2,120}\)/gu,
  /\s[—–]\s[^—–“”"]+(?=[.!?]?$)/gu,
  /,\s(?:although|though|even though|albeit|whilst|while|despite|in spite of|notwithstanding|amid|paving|raising|sparking|prompting|fuelling|fueling|adding|noting|suggesting|deepening|leaving)\s[^“”"]+(?=[.!?]?$)/gu,
  /,\s(?:which|who|whom|whose|where)\s[^,“”"—]+,(?=\s)/gu,
  /,\s(?:which|who|whom|whose|where|remarks that|a move that|an act that|a gesture)\s[^“”"]+(?=[.!?]?$)/gu,
  /\s(?:amid|despite|ahead of|in the wake of)\s[^,“”"—]+(?=[.!?]?$)/gu,
  /,\s(?:as|after|before|following|when|because|since|with)\s[^“”"]+(?=[.!?]?$)/gu,
  /,\s\p{Ll}+ing\s[^“”"]+(?=[.!?]?$)/gu,
];

/** What the reporter makes of it goes from every sentence, long or short. */
const COMMENT =
  /,\s(?:(?:marking|signal+ing|underscoring|underlining|reflecting|highlighting|representing)\s|(?:in )?an?\s(?:[\p{L}-]+\s){0,3}(?:rebuke|blow|sign|signal|gesture|shift|reversal|snub|escalation|setback|boost|departure|breakthrough|milestone)\b)[^“”"]*(?=[.!?]?$)/u;

/** Whose words or whose view it is stays with what they say. */
const ATTRIBUTES =
  /\b(?:according to|said|says|saying|told|tells|claim\w*|alleg\w*|report(?:ed|edly|s)|accus\w*|citing|cited|den(?:y|ied|ies)|describ\w*|call(?:ed|ing)|question\w*|reject\w*)\b/u;

const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** "After two hours — a record — they left": without the dashes the opening needs its comma. */
const OPENING = /^(?:After|Before|When|While|As|Since|During|Following|Despite|Although|If|Because)\b[^,]*$/u;

/** A cut that leaves less than this is no longer the sentence. */
const FEWEST_WORDS = 6;

/**
 * Drops asides until a sentence is no longer than the words allowed, mildest first: parentheses, then relative
 * clauses, then closing circumstances. What `keep` spans stays.
 */
export function dropAsides(body: string, span: Span, keep: readonly Span[], most: number): Edit[] {
  const text = body.slice(span.start, span.end);
  const comment = COMMENT.exec(text);
  let edits: readonly Edit[] = comment ? dropComment(span, comment, keep) : [];
  const length = () => countWords(applyEdits(body, span, edits));
  for (const pattern of ASIDES) {
    for (const match of text.matchAll(pattern)) {
      if (length() <= most) return [...edits];
      const start = span.start + match.index;
      const edit = {
        start,
        end: start + match[0].length,
        replacement: OPENING.test(text.slice(0, match.index)) ? "," : "",
      };
      if (ATTRIBUTES.test(match[0]) || keep.some((kept) => overlap(kept, edit))) continue;
      const others = edits.filter((other) => !(edit.start <= other.start && other.end <= edit.end));
      if (others.some((other) => overlap(other, edit))) continue;
      if (countWords(applyEdits(body, span, [...others, edit])) >= FEWEST_WORDS) edits = [...others, edit];
    }
  }
  return [...edits];
}

function dropComment(span: Span, { 0: words, index }: RegExpExecArray, keep: readonly Span[]): Edit[] {
  const edit = { start: span.start + index, end: span.start + index + words.length, replacement: "" };
  const stays = ATTRIBUTES.test(words) || keep.some((kept) => overlap(kept, edit));
  return stays ? [] : [edit];
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
