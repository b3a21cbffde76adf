import { parseArgs } from "node:util";
import { CalendarDay } from "@chancery/core/schema";
import { UsageError } from "./usage-error.ts";

const options = {
  out: { type: "string" },
  "as-of": { type: "string" },
  dossier: { type: "string" },
  page: { type: "string" },
  topic: { type: "string" },
  fact: { type: "string" },
  who: { type: "string" },
  why: { type: "string" },
  text: { type: "string" },
  again: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type OptionName = keyof typeof options;

const always: readonly OptionName[] = ["topic", "help", "version"];
const accepted: Readonly<Record<string, readonly OptionName[]>> = {
  brief: ["out", "as-of", "dossier", "page"],
  export: ["json", "as-of", "dossier"],
  parse: ["json"],
  explain: ["fact"],
  regenerate: ["dossier", "again"],
  decide: ["dossier", "who", "why", "text"],
};

export interface CommandLine {
  readonly command: string | undefined;
  readonly files: readonly string[];
  readonly values: Readonly<{
    out?: string;
    "as-of"?: CalendarDay;
    dossier?: string;
    page?: "A4" | "LETTER";
    topic?: string;
    fact?: string;
    who?: string;
    why?: string;
    text?: string;
    again?: boolean;
    json?: boolean;
    help?: boolean;
    version?: boolean;
  }>;
}

function parseTokens(tokens: readonly string[]) {
  try {
    return parseArgs({ args: [...tokens], options, allowPositionals: true, strict: true });
  } catch (error) {
    // What follows explains words that begin with a dash, which no file or id does.
    throw new UsageError((error as Error).message.split(". To specify")[0] ?? "");
  }
}

/** Reads the words after `chancery`; throws `UsageError` for an option that the command does not take. */
export function parseCommandLine(tokens: readonly string[]): CommandLine {
  const { values, positionals } = parseTokens(tokens);
  const [command, ...files] = positionals;
  const allowed = command === undefined ? always : [...always, ...(accepted[command] ?? [])];
  if (command !== undefined && accepted[command] === undefined) throw new UsageError(`Unknown command: ${command}`);
  for (const name of Object.keys(values) as OptionName[]) {
    if (!allowed.includes(name)) throw new UsageError(`--${name} is no option of ${command ?? "chancery"}`);
  }
  const { page, "as-of": day } = values;
  if (page !== undefined && page !== "A4" && page !== "LETTER")
    throw new UsageError(`--page takes A4 or LETTER, not ${page}`);
  if (day !== undefined && !CalendarDay.safeParse(day).success)
    throw new UsageError(`--as-of takes a day as YYYY-MM-DD, not ${day}`);
  return { command, files, values: values as CommandLine["values"] };
}
