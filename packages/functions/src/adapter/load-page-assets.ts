import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { RenderAssets } from "@chancery/core/schema";
import { parseTheme } from "./parse-theme.ts";
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

/** Templates by name and the theme: all that pages need. */
export async function loadPageAssets(
  folder: string = resourcePath("templates"),
): Promise<Pick<RenderAssets, "templates" | "theme">> {
  const templates = await loadTemplates(folder);
  return { templates, theme: parseTheme(templates["theme.json"], join(folder, "theme.json")) };
}
