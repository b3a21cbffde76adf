import { renderHtml, renderMarkdown, toInterchange } from "../render/index.ts";
import type { Briefing, Dossier, RenderAssets } from "../schema/index.ts";
import { encodeJson, encodeText } from "./encode-json.ts";
import type { OutputFormat, ReportProgress } from "./progress.ts";

export type PageSize = "A4" | "LETTER";

/** The PDF renderer, handed in because it alone needs Node. */
export type RenderPdf = (
  briefing: Briefing,
  assets: RenderAssets,
  options: {
    readonly pageSize?: PageSize;
    readonly attachment?: { readonly name: string; readonly bytes: Uint8Array };
  },
) => Promise<Uint8Array>;

/** What every rendering of a briefing takes. */
export interface Renderer {
  readonly assets: RenderAssets;
  readonly renderPdf: RenderPdf;
  readonly pageSize?: PageSize;
}

export type Outputs = Readonly<Record<OutputFormat, Uint8Array>>;

/** Renders a briefing in every format; the PDF carries the dossier as an attachment. */
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
  const pdf = await renderer.renderPdf(briefing, renderer.assets, {
    ...(renderer.pageSize === undefined ? {} : { pageSize: renderer.pageSize }),
    attachment: { name: "dossier.json", bytes: encodeJson(toInterchange(dossier)) },
  });
  return { json, html, md, pdf };
}
