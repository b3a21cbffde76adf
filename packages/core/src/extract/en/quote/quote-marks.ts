import type { Article, Span } from "../../../schema/index.ts";

/** Words between quotation marks. `words` leaves the marks out; an unclosed one runs to the end of its block. */
export interface MarkedWords {
  readonly words: Span;
  /** The marks included. */
  readonly outer: Span;
  readonly block: number;
  readonly closed: boolean;
  readonly single: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“”", '"': '"', "″": "″" };

/** Finds what stands between quotation marks, block by block: “…”, "…", «…», ‘…’. Nested quotes belong to the outer one. */
export function findMarkedWords(article: Article): readonly MarkedWords[] {
  return article.blocks.flatMap((block, index) => scanBlock(article.body, block, index));
}

function scanBlock(body: string, block: Span, index: number): readonly MarkedWords[] {
  const found: MarkedWords[] = [];
  let at = block.start;
  while (at < block.end) {
    const mark = body[at] as string;
    const closing = PAIRS[mark];
    const single = (mark === "‘" || mark === "'") && opensSingle(body, block, at);
    if (!closing && !single) {
      at++;
      continue;
    }
    const close = single ? closeSingle(body, at, block.end) : closeDouble(body, at, block.end, closing ?? "");
    if (close < 0 && (single || !runsOn(body, at, block))) {
      at++;
      continue;
    }
    const end = close < 0 ? block.end : close;
    found.push({
      words: { start: at + 1, end },
      outer: { start: at, end: close < 0 ? end : end + 1 },
      block: index,
      closed: close >= 0,
      single,
    });
    at = end + 1;
  }
  return found.filter((marked) => /[\p{L}\p{N}]/u.test(body.slice(marked.words.start, marked.words.end)));
}

/** A mark without its fellow opens a quote that goes on in the next paragraph, when it can open one at all. */
function runsOn(body: string, at: number, block: Span): boolean {
  const before = at === block.start ? " " : (body[at - 1] as string);
  return /[\s(:—–-]/u.test(before) && /\S/u.test(body[at + 1] ?? "") && block.end - at > 20;
}

/** The straight mark that closes is the first with a non-blank before it, or simply the next one; inches and feet do not count. */
function closeDouble(body: string, open: number, end: number, closing: string): number {
  let depth = 0;
  for (let at = open + 1; at < end; at++) {
    const mark = body[at] as string;
    if (
      mark === "“" &&
      body[open] === "“" &&
      depth === 0 &&
      body.indexOf("”", at) > 0 &&
      countCloses(body, at, end) > 1
    )
      depth++;
    else if (
      closing.includes(mark) ||
      (body[open] === "“" && mark === '"' && /[\p{P}\p{L}\p{N}]/u.test(body[at - 1] ?? ""))
    ) {
      if (depth > 0) depth--;
      else return at;
    }
  }
  return -1;
}

function countCloses(body: string, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end && count < 2; at++) {
    if (body[at] === "”") count++;
    else if (body[at] === "“" && at > from) return count;
  }
  return count;
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
  for (let at = open + 2; at < end; at++) {
    if (body[at] !== marks || /[\p{L}\p{N}]/u.test(body[at + 1] ?? "")) continue;
    const genitive =
      body[at - 1] === "s" && /^\s\p{Ll}/u.test(body.slice(at + 1, at + 3)) && body.indexOf(marks, at + 1) > 0;
    if (!genitive || body.slice(at + 1, end).search(new RegExp(`${marks}(?!\\p{L})`, "u")) < 0) return at;
  }
  return -1;
}
