import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const script = join(import.meta.dirname, "ceph.sh");

/** Starts Ceph for the run and stops it after, unless `AWS_ENDPOINT_URL_S3` names a server that is already there. */
export default function setup(): (() => void) | undefined {
  if (process.env.AWS_ENDPOINT_URL_S3 !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "chancery-ceph-"));
  const output = execFileSync("bash", [script, "up", folder], { encoding: "utf8" });
  for (const [, name = "", value = ""] of output.matchAll(/^export (\w+)=(.*)$/gmu)) process.env[name] = value;
  return () => execFileSync("bash", [script, "down", folder], { stdio: "inherit" });
}
