import type { Briefing, RenderAssets } from "../../schema/index.ts";
import { describeJsonLd } from "./describe-json-ld.ts";
import { htmlPolicy } from "./html-policy.ts";
import { pageScript, pageStyle } from "./page-source.ts";
import { renderTemplate } from "./render-template.ts";
import { viewBriefing } from "./view-briefing.ts";

/** The briefing as one self-contained page: readable without script, and inert whatever an article holds. */
export function renderHtml(briefing: Briefing, assets: RenderAssets): string {
  return renderTemplate(assets.templates, "html/page", {
    ...viewBriefing(briefing, assets.theme),
    brand: assets.theme.brand,
    style: pageStyle(assets),
    script: pageScript(assets),
    policy: htmlPolicy(assets),
    json_ld: describeJsonLd(briefing),
  });
}
