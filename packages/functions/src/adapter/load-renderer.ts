import type { PageSize, Renderer } from "@chancery/core/pipeline/records";
import { renderPdf } from "@chancery/core/render/pdf";
import { loadAssets } from "./load-assets.ts";

/** The renderer with the shipped templates, theme and fonts. */
export async function loadRenderer(pageSize?: PageSize): Promise<Renderer> {
  return { assets: await loadAssets(), renderPdf, ...(pageSize === undefined ? {} : { pageSize }) };
}
