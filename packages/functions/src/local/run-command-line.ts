import { readFileSync } from "node:fs";
import { ChanceryError } from "@chancery/core/error";
import { resourcePath } from "../adapter/resource-path.ts";
import { type CommandLine, parseCommandLine } from "./parse-command-line.ts";
import { usage } from "./usage.ts";
import { UsageError } from "./usage-error.ts";

function readVersion(): string {
  return (JSON.parse(readFileSync(resourcePath("package.json"), "utf8")) as { version: string }).version;
}

/** Loads only what the command needs: printing a version must not load a PDF library. */
async function runCommand(line: CommandLine): Promise<number> {
  switch (line.command) {
    case "brief":
      return (await import("./command/run-brief.ts")).runBrief(line);
    case "export":
      return (await import("./command/run-export.ts")).runExport(line);
    case "parse":
      return (await import("./command/run-parse.ts")).runParse(line);
    case "explain":
      return (await import("./command/run-explain.ts")).runExplain(line);
    case "decide":
      return (await import("./command/run-decide.ts")).runDecide(line);
    case "regenerate":
      return (await import("./command/run-regenerate.ts")).runRegenerate(line);
    default:
      throw new UsageError("Which command?");
  }
}

/** Runs `chancery` with its words; the exit code: 0 done, 1 something could not be read, 2 not understood. */
export async function runCommandLine(tokens: readonly string[]): Promise<number> {
  try {
    const line = parseCommandLine(tokens);
    if (line.values.help === true) process.stdout.write(usage);
    else if (line.values.version === true) process.stdout.write(`${readVersion()}\n`);
    else return await runCommand(line);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nchancery --help shows the usage.\n`);
      return 2;
    }
    if (error instanceof ChanceryError) {
      process.stderr.write(`${error.message}${error.hint === undefined ? "" : `\n${error.hint}`}\n`);
      return 1;
    }
    throw error;
  }
}
