import { renderHtml, renderMarkdown, toInterchange } from "../render/index.ts";
import type { Briefing, Dossier, RenderAssets, Theme } from "../schema/index.ts";
import { encodeJson, encodeJsonPieces, encodeText } from "./encode-json.ts";
import type { OutputFormat, ReportProgress } from "./progress.ts";

export type PageSize = Theme["page"];

/** The PDF renderer, handed in because it alone needs Node. */
export type RenderPdf = (
  briefing: Briefing,
  assets: RenderAssets,
  options: {
    readonly pageSize?: PageSize;
    readonly attachment?: { readonly name: string; readonly pieces: Iterable<Uint8Array> };
  },
) => Promise<Uint8Array>;

/** What every rendering of a briefing takes. */
export interface Renderer {
  readonly assets: RenderAssets;
  readonly renderPdf: RenderPdf;
  readonly pageSize?: PageSize;
}

export type Outputs = Readonly<Record<OutputFormat, Uint8Array>>;

/** The PDF of a briefing, with the dossier as an attachment; on the theme's paper where the renderer names no other. */
function renderPdfOutput(briefing: Briefing, dossier: Dossier, renderer: Renderer): Promise<Uint8Array> {
  const { assets, pageSize, renderPdf } = renderer;
  return renderPdf(briefing, assets, {
    ...(pageSize === undefined ? {} : { pageSize }),
    attachment: { name: "dossier.json", pieces: encodeJsonPieces(toInterchange(dossier)) },
  });
}

/** Renders a briefing in every format. */
export async function renderOutputs(
  briefing: Briefing,
  dossier: Dossier,
  renderer: Renderer,
  report: ReportProgress = () => {},
): Promise<Outputs> {
  report({ stage: "rendering", format: "json" });
  const json = encodeJson(briefing);
  report({ stage: "rendering", format: "html" });
  const html = encodeText(renderHtml(briefing, renderer.assets));
  report({ stage: "rendering", format: "md" });
  const md = encodeText(renderMarkdown(briefing));
  report({ stage: "rendering", format: "pdf" });
  const pdf = await renderPdfOutput(briefing, dossier, renderer);
  return { json, html, md, pdf };
}
