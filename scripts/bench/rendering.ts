import { writeBriefing } from "@chancery/core/brief";
import { renderHtml } from "@chancery/core/render";
import { loadRenderer } from "../../packages/functions/src/adapter/load-renderer.ts";
import { type Bench, toRow } from "./bench-row.ts";
import { chromiumPrinter } from "./chromium-printer.ts";
import { formatTime, timeInTurns } from "./measure-time.ts";
import { sampleDossier, sampleTopic } from "./sample.ts";
import { timeWeasyPrint } from "./weasyprint.ts";

/** The briefing as PDF and HTML, against printing our HTML with a browser and with WeasyPrint. */
export const rendering: Bench = {
  run: async (extent) => {
    const topic = await sampleTopic();
    const briefing = writeBriefing(await sampleDossier(), topic, { edition: 1, previous: null });
    const { assets, renderPdf } = await loadRenderer();
    const html = renderHtml(briefing, assets);
    const rounds = extent === "short" ? 3 : 9;
    const { pdf, page } = await timeInTurns(
      { pdf: () => renderPdf(briefing, assets, {}), page: () => renderHtml(briefing, assets) },
      rounds,
    );
    const rows = [
      toRow("HTML of the briefing, against the PDF", formatTime(page), formatTime(pdf), page / pdf, "≤ 0.05"),
    ];
    const chromium = await chromiumPrinter(html);
    if (chromium) {
      const { print } = await timeInTurns({ print: chromium.print }, rounds);
      await chromium.close();
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
