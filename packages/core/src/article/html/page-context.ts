import type { Page } from "./page.ts";
import { type DataNode, findArticleNode, readPageData } from "./read-page-data.ts";

/** A page with what the metadata readers share. */
export interface PageContext {
  readonly page: Page;
  readonly nodes: readonly DataNode[];
  /** The JSON-LD node that describes the article, where there is one. */
  readonly article: DataNode | null;
  readonly url: string | null;
  /** Contents of the first <meta> that has one of these names. */
  meta(...names: readonly string[]): string | null;
}

export function pageContext(page: Page, url: string | null): PageContext {
  const nodes = readPageData(page.data);
  return {
    page,
    nodes,
    article: findArticleNode(nodes),
    url,
    meta: (...names) => names.map((name) => page.meta.get(name)?.[0]).find(Boolean) ?? null,
  };
}

/** True for the address of a site without any path: "https://quay.example/". */
export function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/.test(url);
}

/** The text of a JSON-LD value: a string, the name of an object, the first of a list. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === "object" && value !== null && "name" in value) return textOf(value.name);
  return null;
}
