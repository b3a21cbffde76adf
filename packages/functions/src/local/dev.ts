import { createTelemetry } from "../adapter/create-telemetry.ts";
import { devUsage, parseDevOptions } from "./parse-dev-options.ts";
import { startDevServer } from "./start-dev-server.ts";
import { UsageError } from "./usage-error.ts";

async function main(tokens: readonly string[]): Promise<void> {
  const options = parseDevOptions(tokens);
  if (options.help) {
    process.stdout.write(devUsage);
    return;
  }
  const telemetry = createTelemetry({ Stage: "local" });
  const server = await startDevServer(options, telemetry);
  process.stdout.write(`Chancery is at ${server.url}. Drop articles into ${server.uploads}.\n`);
  const stop = async () => {
    await server.close();
    telemetry.flush();
    process.exit(0);
  };
  process.once("SIGINT", () => void stop()).once("SIGTERM", () => void stop());
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\nnpm run dev -- --help shows the usage.\n`);
  process.exitCode = 2;
});
