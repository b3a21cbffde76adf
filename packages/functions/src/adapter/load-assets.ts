import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { fontFaces } from "@chancery/core/render/pdf";
import type { RenderAssets } from "@chancery/core/schema";
import { loadPageAssets } from "./load-page-assets.ts";
import { resourcePath } from "./resource-path.ts";

/** A deployed bundle has its fonts in `fonts/`; elsewhere they lie in their npm packages. */
function locateFont(specifier: string): string {
  const shipped = resourcePath("fonts", basename(specifier));
  return existsSync(shipped) ? shipped : fileURLToPath(import.meta.resolve(specifier));
}

async function loadFonts(): Promise<Record<string, Uint8Array>> {
  const faces = Object.entries(fontFaces);
  const files = await Promise.all(faces.map(([, specifier]) => readFile(locateFont(specifier))));
  return Object.fromEntries(faces.map(([face], index) => [face, files[index] ?? new Uint8Array()]));
}

/** Loads everything the renderers need: the files of `templates/` by name, the theme, the fonts by face. */
export async function loadAssets(folder: string = resourcePath("templates")): Promise<RenderAssets> {
  const [page, fonts] = await Promise.all([loadPageAssets(folder), loadFonts()]);
  return { ...page, fonts };
}
