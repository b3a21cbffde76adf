import type { Span } from "../../schema/index.ts";
import { CLOSERS, STARTERS, TITLES } from "./abbreviations.ts";

const TERMINATOR = /[.!?…]+["'”’»)\]]*(?:\[\d{1,3}\])*(?=\s|$)|[。！？]["”’」』]*/gu;
const OPENERS = /^["'“‘«¿¡([—–-]*\s*/u;
const SPEECH_VERB =
  /^["'“‘]?\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){0,4}?\s+(?:said|says|asked|told|added|wrote|replied|tweeted|posted|shouted|declared|dijo|preguntó)\b/u;

/**
 * Sentences of one block as half-open ranges into it, white space between them left out.
 * Full stops of titles ("Sen. Hale"), initials ("J.R. Hale") and abbreviations ("the U.S. Treasury") do not split;
 * "p.m." and "Inc." do where a sentence starter follows.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = skipBlanks(text, 0);
  for (const match of text.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    const next = skipBlanks(text, end);
    if (next < text.length && !endsSentence(text, start, match.index, match[0], next)) continue;
    if (end > start) spans.push({ start, end });
    start = next;
  }
  const last = text.trimEnd().length;
  if (last > start) spans.push({ start, end: last });
  return spans;
}

function skipBlanks(text: string, from: number): number {
  let index = from;
  while (index < text.length && /\s/.test(text.charAt(index))) index++;
  return index;
}

function endsSentence(text: string, start: number, stop: number, mark: string, next: number): boolean {
  const following = text.slice(next, next + 80).replace(OPENERS, "");
  // A lower-case word goes on with the sentence: "Will he go?" he asked.
  if (/^\p{Ll}/u.test(following)) return false;
  if (/^[,;:)]/.test(text.slice(next))) return false;
  if (/[!?]/.test(mark) && /["”’»]/u.test(mark)) return !SPEECH_VERB.test(following);
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  const word = text.slice(Math.max(start, stop - 24), stop).match(/[\p{L}\p{N}.'’&-]+$/u)?.[0] ?? "";
  return !abbreviates(word, firstWord(following), text.slice(start, stop).trim());
}

function firstWord(text: string): string {
  return text.match(/^[\p{L}\p{N}'’-]+/u)?.[0] ?? "";
}

/** "He wrote on X. Murillo agreed": a network, hardly ever an initial. */
const NETWORK = /\b(?:on|to|via) X$/u;

/** True when the stop after `word` belongs to the word and the sentence goes on with `following`. */
function abbreviates(word: string, following: string, sentence: string): boolean {
  const folded = word.toLowerCase();
  const starts = STARTERS.has(following.toLowerCase());
  if (TITLES.has(folded)) return !(folded === "no" && starts) && isNumberWord(folded, following);
  if (CLOSERS.has(folded)) return !starts;
  if (NETWORK.test(sentence)) return false;
  // "J." of a name; "Plan B." and "Vitamin C." end their sentence when a starter follows.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) && /^\p{Lu}/u.test(word)) return !starts || word.includes(".");
  // "1." as the number of a list item is no sentence of its own.
  return /^\d{1,3}$/.test(word) && sentence === word;
}

/** Months and "No." are abbreviations only before a figure; the other titles before anything. */
function isNumberWord(word: string, following: string): boolean {
  const months = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|nos?|núm|fig|figs|vol|pp?|art)$/;
  return !months.test(word) || /^\d/.test(following);
}
