import { BeyondCompiler } from "./frame.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};
const MARKUP = /[&<>"']/u;
const EACH_MARKUP = /[&<>"']/gu;

/** A value as text of the page; lists and objects are left to the interpreter. */
export function writeValue(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === null) return "";
  throw new BeyondCompiler(`printing ${typeof value}`);
}

/** Text as the filter `escape` gives it. */
export function escapeText(text: string): string {
  return MARKUP.test(text) ? text.replace(EACH_MARKUP, (sign) => ENTITIES[sign] ?? sign) : text;
}
