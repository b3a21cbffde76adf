import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ChanceryError } from "@chancery/core/error";
import { fontFaces } from "@chancery/core/render/pdf";
import { type RenderAssets, Theme } from "@chancery/core/schema";
import * as z from "zod";
import { resourcePath } from "./resource-path.ts";

async function loadTemplates(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return Object.fromEntries(
    paths.map((path, index) => [relative(folder, path).split(sep).join("/"), texts[index] ?? ""]),
  );
}

function parseTheme(text: string | undefined, path: string): Theme {
  const result = Theme.safeParse(JSON.parse(text ?? "null"));
  if (!result.success) throw new ChanceryError("template", `${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

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

/** Templates by name and the theme: all that pages need. */
export async function loadPageAssets(
  folder: string = resourcePath("templates"),
): Promise<Pick<RenderAssets, "templates" | "theme">> {
  const templates = await loadTemplates(folder);
  return { templates, theme: parseTheme(templates["theme.json"], join(folder, "theme.json")) };
}

/** Loads everything the renderers need: the files of `templates/` by name, the theme, the fonts by face. */
export async function loadAssets(folder: string = resourcePath("templates")): Promise<RenderAssets> {
  const [page, fonts] = await Promise.all([loadPageAssets(folder), loadFonts()]);
  return { ...page, fonts };
}
