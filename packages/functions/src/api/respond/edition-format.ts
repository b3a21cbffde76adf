import type { Context } from "hono";
import { accepts } from "hono/accepts";
import type { EditionFormat } from "../api-home.ts";

export const CONTENT_TYPES: Readonly<Record<EditionFormat, string>> = {
  json: "application/json",
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  md: "text/markdown; charset=utf-8",
};

const BY_TYPE: Readonly<Record<string, EditionFormat>> = {
  "application/json": "json",
  "text/html": "html",
  "application/pdf": "pdf",
  "text/markdown": "md",
};

/** The format asked for: by the extension of the address, else by Accept (JSON where anything goes); null when none fits. */
export function chooseFormat(c: Context, extension: string | undefined): EditionFormat | null {
  if (extension !== undefined) return extension as EditionFormat;
  const type = chooseType(c, Object.keys(BY_TYPE));
  return type === null ? null : (BY_TYPE[type] ?? null);
}

/** True for a browser: it prefers HTML where JSON is to be had too. */
export function acceptsHtml(c: Context): boolean {
  return chooseType(c, ["application/json", "text/html"]) === "text/html";
}

/** The best of the types for the request's Accept header; the first where anything goes, null when none fits (RFC 9110 §12.5.1). */
function chooseType(c: Context, types: readonly string[]): string | null {
  const [first = ""] = types;
  return (
    accepts(c, {
      header: "Accept",
      supports: [...types],
      default: first,
      match: (ranges) => {
        const fits = ranges
          .filter((range) => range.q > 0)
          .sort((left, right) => right.q - left.q)
          .map((range) => types.find((type) => matches(range.type, type)))
          .find((type) => type !== undefined);
        return fits ?? "";
      },
    }) || null
  );
}

function matches(range: string, type: string): boolean {
  return range === "*/*" || range === type || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}
