import type { Briefing, RenderAssets } from "../../schema/index.ts";
import { describeJsonLd } from "./describe-json-ld.ts";
import { hashSource } from "./html-policy.ts";
import { pageScript, pageStyle } from "./page-source.ts";
import { renderTemplate } from "./render-template.ts";
import { viewBriefing } from "./view-briefing.ts";

/** The briefing as one self-contained page: readable without script, and inert whatever an article holds. */
export function renderHtml(briefing: Briefing, assets: RenderAssets): string {
  const style = pageStyle(assets);
  const script = pageScript(assets);
  return renderTemplate(assets.templates, "html/page", {
    ...viewBriefing(briefing, assets.theme),
    brand: assets.theme.brand,
    style,
    script,
    style_hash: hashSource(style),
    script_hash: hashSource(script),
    json_ld: describeJsonLd(briefing),
  });
}
