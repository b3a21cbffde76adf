import type { Article, Span } from "../../../schema/index.ts";
import type { Turn } from "./find-turns.ts";

/** Words between quotation marks. `words` leaves the marks out; an unclosed one runs to the end of its block. */
export interface MarkedWords {
  readonly words: Span;
  /** The marks included. */
  readonly outer: Span;
  readonly block: number;
  readonly closed: boolean;
  readonly single: boolean;
  /** Set where no marks stand around the words, as they are one side of an interview. */
  readonly turn?: Turn;
}

const CLOSING = '”“"»″';
const PAIRS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“”", '"': '"', "″": "″" };

/** An unclosed mark near the end of a paragraph is a slip, not a quote that runs on. */
const SHORTEST_RUN = 20;

/** Single marks enclose phrases and short sentences; further away stands an apostrophe. */
const LONGEST_SINGLE = 400;

/** Finds what stands between quotation marks, block by block: “…”, "…", «…», ‘…’. Nested quotes belong to the outer one, or to a turn of an interview. */
export function findMarkedWords(article: Article, turns: readonly Turn[]): readonly MarkedWords[] {
  const { body, blocks } = article;
  return blocks.flatMap((block, index) => {
    const turn = turns.find((each) => each.block === index);
    if (turn) return sentencesOf(article, turn);
    const next = blocks[index + 1];
    const continued = next !== undefined && /["“«']/u.test(body[next.start] ?? "");
    return scanBlock(body, block, index, continued);
  });
}

/** Each sentence of a turn is a remark of its own. */
function sentencesOf({ sentences }: Article, turn: Turn): readonly MarkedWords[] {
  return sentences
    .filter(({ block, end }) => block === turn.block && end > turn.start)
    .map((sentence) => {
      const words = { start: Math.max(sentence.start, turn.start), end: Math.min(sentence.end, turn.end) };
      return { words, outer: words, block: turn.block, closed: true, single: false, turn };
    });
}

function scanBlock(body: string, block: Span, index: number, continued: boolean): readonly MarkedWords[] {
  const found: MarkedWords[] = [];
  const text = body.slice(block.start, block.end);
  // Where '' stands for a double mark, a single one is inside a quote.
  const singles = !text.includes("''");
  const lastClose = block.start + Math.max(...[...CLOSING].map((mark) => text.lastIndexOf(mark)));
  let at = block.start;
  while (at < block.end) {
    const mark = openingMark(body, block, at, singles);
    const close = mark && (at < lastClose || isSingle(mark)) ? closeMark(body, at, block.end, mark) : -1;
    if (!mark || (close < 0 && !(continued && runsOn(body, at, block)))) {
      at++;
      continue;
    }
    const end = close < 0 ? block.end : close;
    const words = { start: at + mark.length, end };
    const outer = { start: at, end: close < 0 ? end : end + mark.length };
    found.push({ words, outer, block: index, closed: close >= 0, single: isSingle(mark) });
    at = outer.end;
  }
  return found.filter((marked) => isWords(body, block, marked));
}

function isSingle(mark: string): boolean {
  return mark === "‘" || mark === "'";
}

/** The mark that opens a quote at an offset: a double one before a word, a single one that is no apostrophe. */
function openingMark(body: string, block: Span, at: number, singles: boolean): string | null {
  const mark = body[at] as string;
  if (isSingle(mark)) return singles && opensSingle(body, block, at) ? mark : null;
  if (!PAIRS[mark]) return null;
  const attribute = body[at - 1] === "=";
  const opens = mark === "“" || mark === "«" || mark === "„" || /\S/u.test(body[at + 1] ?? "");
  return opens && !attribute ? mark : null;
}

function closeMark(body: string, open: number, end: number, mark: string): number {
  if (isSingle(mark)) return closeSingle(body, open, end);
  return closeDouble(body, open, end, PAIRS[mark] ?? "");
}

/** A paragraph in single marks is a heading, a letter alone no words, "NAME: …" a transcript. */
function isWords(body: string, block: Span, { words, outer, closed, single }: MarkedWords): boolean {
  const text = body.slice(words.start, words.end);
  if ((text.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) return false;
  if (!closed && /^\p{Lu}{2,}[\p{Lu} .'’-]*:/u.test(text)) return false;
  return !(single && outer.start === block.start && body.slice(outer.end, block.end).trim().length < 2);
}

/** A mark without its fellow opens a quote that goes on in the next paragraph, when it can open one at all. */
function runsOn(body: string, at: number, block: Span): boolean {
  const before = at === block.start ? " " : (body[at - 1] as string);
  return /[\s(:—–-]/u.test(before) && block.end - at > SHORTEST_RUN;
}

/** The first closing mark, those of quotes inside left out where the block has enough of them; slips mix straight and curly. */
function closeDouble(body: string, open: number, end: number, closing: string): number {
  const curly = body[open] === "“";
  const straight = body[open] === '"';
  let depth = 0;
  for (let at = open + 1; at < end; at++) {
    const mark = body[at] as string;
    const closes = closing.includes(mark) || (straight && mark === "”");
    const slips = curly && mark === '"' && /[\p{P}\p{L}\p{N}]/u.test(body[at - 1] ?? "");
    if (mark === "“" && (straight || (curly && depth === 0 && closesTwice(body, at, end)))) depth++;
    else if (closes || slips) {
      if (depth === 0 || (straight && mark === '"')) return at;
      depth--;
    }
  }
  return -1;
}

/** True where two marks close before another opens: the quote at `from` stands inside one. */
function closesTwice(body: string, from: number, end: number): boolean {
  let count = 0;
  for (let at = from + 1; at < end; at++) {
    if (body[at] === "“") return false;
    if (body[at] === "”" && ++count > 1) return true;
  }
  return false;
}

function opensSingle(body: string, block: Span, at: number): boolean {
  const before = at === block.start ? " " : (body[at - 1] as string);
  return (
    /[\s(—–]/u.test(before) &&
    /[\p{L}\p{N}]/u.test(body[at + 1] ?? "") &&
    !/^['‘’](?:\d\ds?|em|til|twas|cause)\b/iu.test(body.slice(at, at + 6))
  );
}

/** The apostrophe that closes is not inside a word, nor a plural's genitive with a noun after it. */
function closeSingle(body: string, open: number, end: number): number {
  const marks = body[open] === "‘" ? "’" : "'";
  const last = Math.min(end, open + LONGEST_SINGLE);
  for (let at = open + 2; at < last; at++) {
    if (body[at] !== marks || /[\p{L}\p{N}]/u.test(body[at + 1] ?? "")) continue;
    const genitive =
      body[at - 1] === "s" && /^\s\p{Ll}/u.test(body.slice(at + 1, at + 3)) && body.indexOf(marks, at + 1) > 0;
    if (!genitive || body.slice(at + 1, last).search(new RegExp(`${marks}(?!\\p{L})`, "u")) < 0) return at;
  }
  return -1;
}
