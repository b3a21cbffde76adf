import { ChanceryError } from "@chancery/core/error";
import { Theme } from "@chancery/core/schema";
import { locateJson } from "./locate-json.ts";

/** Reads `theme.json`; a fault names file and line: "templates/theme.json:14: colours.light.ink: a colour such as #1a2b3c". */
export function parseTheme(text: string | undefined, path: string): Theme {
  if (text === undefined) throw new ChanceryError("template", `${path}: no such file`);
  const { lines, fault } = locateJson(text);
  if (fault) throw new ChanceryError("template", `${path}:${fault.line}: no JSON at ${fault.found}`);
  const result = Theme.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path: keys, message }) => {
    // A value that is missing has no line; what should hold it has.
    const known = keys.map((_, index) => keys.slice(0, keys.length - index).join(".")).find((key) => lines.has(key));
    return `${path}:${lines.get(known ?? "") ?? 1}: ${keys.join(".")}: ${message}`;
  });
  throw new ChanceryError("template", faults.join("\n"));
}
