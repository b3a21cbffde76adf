import type { Briefing } from "../../../schema/index.ts";
import { formatDay } from "../../../time/index.ts";
import { drawArtifact } from "../document/add-element.ts";
import { strokeLine } from "../document/draw-shapes.ts";
import { breakLines } from "../line/break-lines.ts";
import { drawLine } from "../line/draw-line.ts";
import type { Style } from "../line/run.ts";
import type { Press } from "../press.ts";

/** Draws the lines at head and foot of every page, once it is known how many there are. */
export function drawRunningLines(press: Press, briefing: Briefing): void {
  const { doc, frame, theme, styles, inks } = press;
  const { count } = doc.bufferedPageRange();
  const { name, classification } = theme.brand;
  const edition = [`Edition ${briefing.edition}`, ...(briefing.asOf ? [`as of ${formatDay(briefing.asOf)}`] : [])];
  const head = theme.space.page * 0.62;
  const foot = frame.height - theme.space.page * 0.62;
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    drawArtifact(doc, "Pagination", () => {
      if (page > 0) {
        drawTriple(press, head, [briefing.title, classification, edition.join(", ")], styles.mark);
        strokeLine(doc, [frame.left, head + 12, frame.right, head + 12], inks.rule, 0.5);
      } else if (classification) {
        drawTriple(press, head, ["", classification, ""], styles.mark);
      }
      drawTriple(press, foot - 10, [name, classification, `Page ${page + 1} of ${count}`], styles.mark);
    });
  }
}

/** Words at the left, in the middle and at the right of one line; each keeps to its third. */
function drawTriple(press: Press, top: number, words: readonly [string, string, string], style: Style): void {
  const { frame, shape } = press;
  const width = frame.right - frame.left;
  for (const [index, text] of words.entries()) {
    const [line] = breakLines([{ text, style }], width * (index === 0 ? 0.5 : 0.34), shape);
    if (!line) continue;
    const x = frame.left + ((width - line.width) * index) / 2;
    drawLine(press, line, { x, top, height: style.size * 1.3 }, null);
  }
}
