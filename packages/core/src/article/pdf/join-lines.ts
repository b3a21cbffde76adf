import type { PdfLine } from "./lay-out-page.ts";

/** Lines of a page as paragraphs, one a line: "counter-" + "narcotics" of a broken word is joined. */
export function joinLines(lines: readonly PdfLine[]): string {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const usual = median(gaps.filter((gap) => gap > 0 && gap < 60));
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = paragraphs.at(-1);
    if (!before || open === undefined || startsParagraph(line, before, usual)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinWords(open, line.text);
  }
  return paragraphs.join("\n\n");
}

function startsParagraph(line: PdfLine, before: PdfLine, usual: number): boolean {
  if (Math.abs(line.size - before.size) > 0.6) return true;
  const drop = before.y - line.y;
  // Upwards: the next column or page goes on with the sentence unless it ended.
  if (drop <= 0 || drop > usual * 4) return /[.!?:"”]$/.test(before.text);
  return drop > usual * 1.35 || (line.x - before.x > line.size * 0.8 && /[.!?:"”]$/.test(before.text));
}

/** A hyphen before a lower-case letter at a line end breaks a word, save after a prefix that keeps it ("self-", "non-"). */
function joinWords(open: string, next: string): string {
  const broken =
    /\p{L}{2,}-$/u.test(open) &&
    /^\p{Ll}/u.test(next) &&
    !/\b(?:self|non|ex|anti|co|vice|well|cross|long|high|low|all|much|so-called|counter)-$/i.test(open);
  if (broken) return open.slice(0, -1) + next;
  return open.endsWith("-") ? open + next : `${open} ${next}`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 12;
}
