import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

/** What `npm run dev -- --help` prints. */
export const devUsage = `Chancery's API and web page on this machine, with a watched folder as the upload bucket.

Usage: npm run dev -- [options]

  --port N      (default: 3000)
  --host NAME   (default: 127.0.0.1; on any other address only tokens let anyone in)
  --data DIR    uploads/ and dossier/ live there (default: data)
  --topic DIR   a topic folder (default: seeds/us-colombia)
  --s3          keep everything in S3 instead, at the endpoint and with the keys of the usual AWS_ variables;
                bucket notifications are taken at POST /events/s3
  --prefix P    of the bucket names, with --s3 (default: chancery-, for chancery-uploads and chancery-dossier)

Environment: CHANCERY_READER_TOKENS and CHANCERY_EDITOR_TOKENS (comma-separated), CHANCERY_SESSION_SECRET.
`;

export interface DevOptions {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly topic: string | undefined;
  readonly s3: boolean;
  readonly prefix: string;
  readonly help: boolean;
}

const options = {
  port: { type: "string", default: "3000" },
  host: { type: "string", default: "127.0.0.1" },
  data: { type: "string", default: "data" },
  topic: { type: "string" },
  s3: { type: "boolean", default: false },
  prefix: { type: "string", default: "chancery-" },
  help: { type: "boolean", short: "h", default: false },
} as const;

function parseTokens(tokens: readonly string[]) {
  try {
    return parseArgs({ args: [...tokens], options, strict: true }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Reads the words after `npm run dev --`. */
export function parseDevOptions(tokens: readonly string[]): DevOptions {
  const { port: text, ...values } = parseTokens(tokens);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not ${text}`);
  return { ...values, topic: values.topic, port };
}
