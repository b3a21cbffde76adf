import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Recorded } from "./record-deployment.ts";

const root = join(import.meta.dirname, "../..");

/** The head that SST puts before an ESM bundle (pkg/runtime/node/build.go of its repository). */
const banner = [
  "import { createRequire as topLevelCreateRequire } from 'module';",
  "const require = topLevelCreateRequire(import.meta.url);",
  'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"',
  "const __filename = topLevelFileUrlToPath(import.meta.url)",
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))',
].join("\n");

/** Stands in for the Lambda runtime: reads one event a line, answers one line each. */
const runtime = (handler: string) => `
import { createInterface } from "node:readline";
import { ${handler} as handler } from "./bundle.mjs";
for await (const line of createInterface({ input: process.stdin })) {
  const context = { awsRequestId: "request-1", functionName: "test", callbackWaitsForEmptyEventLoop: false };
  const answer = await handler(JSON.parse(line), context).then((value) => ({ value }), (error) => ({ error: String(error.stack) }));
  process.stdout.write("\\nANSWER " + JSON.stringify(answer) + "\\n");
}
`;

/** Builds what SST would upload for a function into an empty folder: the bundle, the copied files and nothing else. */
export async function bundleFunction(args: Recorded["args"]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-lambda-"));
  const [, path = "", handler = ""] = /^(.*)\.(\w+)$/u.exec(args.handler) ?? [];
  await build({
    entryPoints: [join(root, `${path}.ts`)],
    ...(args.nodejs?.splitting
      ? { outdir: folder, entryNames: "bundle", outExtension: { ".js": ".mjs" }, splitting: true }
      : { outfile: join(folder, "bundle.mjs") }),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2024",
    mainFields: ["module", "main"],
    external: ["sharp", "pg-native"],
    keepNames: true,
    minify: args.nodejs?.minify ?? false,
    banner: { js: banner },
    logLevel: "error",
  });
  for (const { from, to } of args.copyFiles) {
    const target = join(folder, to ?? from);
    cpSync(join(root, from), target, { recursive: true, dereference: true });
  }
  writeFileSync(join(folder, "runtime.mjs"), runtime(handler));
  return folder;
}

export function removeBundle(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
