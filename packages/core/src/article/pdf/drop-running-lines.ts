import type { PdfLine } from "./lay-out-page.ts";

/** How many lines at the top and at the foot of a page may repeat from page to page. */
const EDGE = 3;

/** Takes out running headers, footers and page numbers: edge lines that come back on half of the pages, figures aside. */
export function dropRunningLines(pages: readonly (readonly PdfLine[])[]): {
  readonly kept: readonly (readonly PdfLine[])[];
  readonly dropped: readonly string[];
} {
  const key = (line: PdfLine) => line.text.replace(/\d+/g, "#").toLowerCase();
  const edges = pages.map((lines) => {
    const byHeight = [...lines].sort((left, right) => right.y - left.y);
    return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
  });
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const text of new Set([...edge].map(key))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const dropped: string[] = [];
  const kept = pages.map((lines, page) =>
    lines.filter((line) => {
      const repeats = pages.length > 1 && (counts.get(key(line)) ?? 0) >= Math.max(2, pages.length / 2);
      const number = /^(?:page |página |p\. )?\d{1,4}(?: ?(?:\/|of|de) ?\d{1,4})?$/i.test(line.text);
      if (!edges[page]?.has(line) || !(repeats || number)) return true;
      dropped.push(line.text);
      return false;
    }),
  );
  return { kept, dropped };
}
