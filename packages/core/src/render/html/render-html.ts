import type { Briefing, RenderAssets } from "../../schema/index.ts";
import { renderTemplate } from "./render-template.ts";
import { viewPage } from "./view-page.ts";

/** The briefing as one self-contained page: readable without script, and inert whatever an article holds. */
export function renderHtml(briefing: Briefing, assets: RenderAssets): string {
  return renderTemplate(assets.templates, "html/page", viewPage(briefing, assets));
}
