import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** The result of one invocation, and what the function wrote to its log. */
interface Invocation {
  // biome-ignore lint/suspicious/noExplicitAny: the answer of any handler
  readonly value?: any;
  readonly error?: string;
  readonly log: readonly string[];
}

export interface RunningFunction {
  invoke(event: object): Promise<Invocation>;
  stop(): void;
}

/** Starts a bundled function in its folder, with nothing of this repository in reach. */
export function runFunction(folder: string, environment: Readonly<Record<string, string>>): RunningFunction {
  const { PATH = "", HOME = "" } = process.env;
  const aws = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("AWS_")));
  const child = spawn(process.execPath, ["runtime.mjs"], {
    cwd: folder,
    env: { PATH, HOME, ...aws, ...environment } as NodeJS.ProcessEnv,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    invoke: async (event) => {
      child.stdin.write(`${JSON.stringify(event)}\n`);
      const log: string[] = [];
      for (;;) {
        const { value, done } = await lines.next();
        if (done === true) throw new Error(`Cannot go on: the function ended with code ${child.exitCode}`);
        if (value.startsWith("ANSWER ")) return { ...JSON.parse(value.slice("ANSWER ".length)), log };
        log.push(value);
      }
    },
    stop: () => {
      child.kill();
    },
  };
}
