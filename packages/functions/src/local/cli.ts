import { enableCompileCache } from "node:module";

// Before anything of ours is loaded: compiling our modules takes a third of a short run. NODE_COMPILE_CACHE moves the
// cache, NODE_DISABLE_COMPILE_CACHE=1 does without.
enableCompileCache();
const { runCommandLine } = await import("./run-command-line.ts");

// Not process.exit: output still on its way to a pipe would be cut off.
process.exitCode = await runCommandLine(process.argv.slice(2));
