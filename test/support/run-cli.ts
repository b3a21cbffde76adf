import { spawnSync } from "node:child_process";
import { join } from "node:path";

const cli = join(import.meta.dirname, "../../packages/functions/src/local/cli.ts");

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `chancery` as a process of its own, as a user does. */
export function runCli(words: readonly string[], options: { readonly cwd?: string } = {}): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    ...options,
  });
  return { code: status, out: stdout, err: stderr };
}
