import type { Renderer } from "@chancery/core/pipeline";
import { loadPageAssets } from "./load-assets.ts";

/** A renderer for what publishes nothing, as the API: neither the PDF library nor fonts slow its start. */
export async function loadPageRenderer(): Promise<Renderer> {
  const renderPdf = () => Promise.reject(new Error("Cannot render a PDF here, expected an edition's own file"));
  return { assets: { ...(await loadPageAssets()), fonts: {} }, renderPdf };
}
