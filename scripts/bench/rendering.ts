import { writeBriefing } from "@chancery/core/brief";
import { renderHtml } from "@chancery/core/render";
import { loadRenderer } from "../../packages/functions/src/adapter/load-renderer.ts";
import { type Bench, toRow } from "./bench-row.ts";
import { chromiumPrinter } from "./chromium-printer.ts";
import { formatTime, median, spendInTurns } from "./measure-time.ts";
import { sampleDossier, sampleTopic } from "./sample.ts";
import { timeWeasyPrint } from "./weasyprint.ts";

/**
 * A server renders often: after so many rounds its code is compiled as far as it will be, as that of the peers is from
 * the start. Until then a document takes up to twice as long.
 */
const WARM_UP = 120;

/** Pages in one turn: processor time is counted in steps that are longer than a page takes. */
const PAGES = 20;

function renderPages(render: () => string): void {
  for (let page = 0; page < PAGES; page++) render();
}

/** Processor time of all of a browser's processes for one print, in the median of several; null without a browser. */
async function timeChromium(html: string, rounds: number): Promise<number | null> {
  const chromium = await chromiumPrinter(html);
  if (chromium === null) return null;
  const times: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const before = await chromium.processorTime();
    await chromium.print();
    if (round >= 0) times.push((await chromium.processorTime()) - before);
  }
  await chromium.close();
  return median(times);
}

/** The briefing as PDF and HTML, against printing our HTML with a browser and with WeasyPrint; processor time. */
export const rendering: Bench = {
  run: async (extent) => {
    const topic = await sampleTopic();
    const briefing = writeBriefing(await sampleDossier(), topic, { edition: 1, previous: null });
    const { assets, renderPdf } = await loadRenderer();
    const html = renderHtml(briefing, assets);
    const { pdf, pages } = await spendInTurns(
      { pdf: () => renderPdf(briefing, assets, {}), pages: () => renderPages(() => renderHtml(briefing, assets)) },
      { rounds: extent === "short" ? 15 : 31, warmUp: WARM_UP },
    );
    const page = pages / PAGES;
    const rows = [
      toRow("HTML of the briefing, against the PDF", formatTime(page), formatTime(pdf), page / pdf, "≤ 0.05"),
    ];
    const print = await timeChromium(html, extent === "short" ? 4 : 9);
    if (print !== null) {
      rows.push(
        toRow("PDF, against Chromium printing the HTML", formatTime(pdf), formatTime(print), print / pdf, "≥ 10"),
      );
    }
    const weasy = await timeWeasyPrint(html, extent === "short" ? 1 : 3);
    if (weasy !== null) {
      rows.push(toRow("PDF, against WeasyPrint on the HTML", formatTime(pdf), formatTime(weasy), weasy / pdf, "≥ 5"));
    }
    return rows;
  },
};
