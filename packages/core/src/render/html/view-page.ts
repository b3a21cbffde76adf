import type { Briefing, RenderAssets } from "../../schema/index.ts";
import { describeJsonLd } from "./describe-json-ld.ts";
import { htmlPolicy } from "./html-policy.ts";
import { pageScript, pageStyle } from "./page-source.ts";
import { viewBriefing } from "./view-briefing.ts";

/** All that `html/page.liquid` is rendered with. */
export function viewPage(briefing: Briefing, assets: RenderAssets): object {
  return {
    ...viewBriefing(briefing, assets.theme),
    brand: assets.theme.brand,
    style: pageStyle(assets),
    script: pageScript(assets),
    policy: htmlPolicy(assets),
    json_ld: describeJsonLd(briefing),
  };
}
