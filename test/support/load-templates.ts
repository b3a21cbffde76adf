import { loadAssets } from "../../packages/functions/src/adapter/load-assets.ts";

/** The shipped templates, theme and fonts. */
export const assets = await loadAssets();
