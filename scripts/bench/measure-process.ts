import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Has a process print at its end what it used: processor time in milliseconds and peak memory in KiB. */
const METER = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write("\\nMETER "+(u+s)/1000+" "+m+"\\n")})',
)}`;

export interface ProcessUse {
  /** Of all threads, milliseconds. */
  readonly processorTime: number;
  readonly peakMiB: number;
  readonly out: string;
}

/**
 * Runs a Node process to its end. Processor time, unlike elapsed time, does not count the waiting for a turn on a
 * machine that others use as well.
 */
export async function measureProcess(
  words: readonly string[],
  options: {
    readonly folder?: string;
    readonly input?: string;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<ProcessUse> {
  const { folder, input = "", environment } = options;
  const running = promisify(execFile)(process.execPath, ["--import", METER, ...words], {
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...environment } as NodeJS.ProcessEnv,
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  running.child.stdin?.end(input);
  const { stdout, stderr } = await running;
  const [, time, peak] = /METER (\S+) (\S+)/.exec(stderr) ?? [];
  if (time === undefined) throw new Error(`Cannot measure ${words.join(" ")}, it ended without its figures`);
  return { processorTime: Number(time), peakMiB: Number(peak) / 1024, out: stdout };
}
