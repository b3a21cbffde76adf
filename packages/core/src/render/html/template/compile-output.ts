import type { Output } from "liquidjs";
import { compileValue } from "./compile-value.ts";
import { BeyondCompiler, type Place, type Write } from "./frame.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};
const MARKUP = /[&<>"']/u;
const EACH_MARKUP = /[&<>"']/gu;

/** `{{ value }}`: its text, escaped unless the template says `raw`. */
export function compileOutput({ value: { initial, filters } }: Output, place: Place): Write {
  if (filters.at(-1)?.raw) {
    const read = compileValue({ initial, filters }, place);
    return (frame) => textOf(read(frame));
  }
  // The last filter is the one that escapes: the engine adds it to every value that is not raw.
  const read = compileValue({ initial, filters: filters.slice(0, -1) }, place);
  return (frame) => escapeText(textOf(read(frame)));
}

/** A value as text; lists and objects are left to the interpreter. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === null) return "";
  throw new BeyondCompiler(`printing ${typeof value}`);
}

/** Text as Liquid's filter `escape` gives it. */
function escapeText(text: string): string {
  return MARKUP.test(text) ? text.replace(EACH_MARKUP, (sign) => ENTITIES[sign] ?? sign) : text;
}
