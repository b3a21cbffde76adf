import { S3Client } from "@aws-sdk/client-s3";

export interface S3ClientOptions {
  /** Address of a server other than the environment's. */
  readonly endpoint?: string;
  /** Milliseconds for a connection to stand. */
  readonly connect?: number;
  /** Milliseconds for a whole answer, and for silence on the line. */
  readonly answer?: number;
  readonly attempts?: number;
  /** Told how often a request was sent again. */
  readonly onRetry?: (times: number) => void;
}

/** How often the SDK sent a request, from its answer or its error. */
function countAttempts(outcome: unknown): number {
  return (outcome as { $metadata?: { attempts?: number } } | undefined)?.$metadata?.attempts ?? 1;
}

const defaults = { connect: 3_000, answer: 20_000, attempts: 4 };

/** A client for S3, or for a server that speaks its language at `AWS_ENDPOINT_URL_S3`. */
export function createS3Client(options: S3ClientOptions = {}): S3Client {
  const { connect, answer, attempts } = { ...defaults, ...options };
  const endpoint = options.endpoint ?? process.env.AWS_ENDPOINT_URL_S3;
  const client = new S3Client({
    maxAttempts: attempts,
    retryMode: "standard",
    // Bucket names in host names need DNS that a local server does not have.
    forcePathStyle: endpoint !== undefined,
    ...(endpoint === undefined ? {} : { endpoint }),
    requestHandler: {
      connectionTimeout: connect,
      requestTimeout: answer,
      socketTimeout: answer,
      throwOnRequestTimeout: true,
    },
  });
  client.middlewareStack.add(
    (next) => async (args) => {
      const report = (outcome: unknown) => {
        const again = countAttempts(outcome) - 1;
        if (again > 0) options.onRetry?.(again);
      };
      try {
        const answer = await next(args);
        report(answer.output);
        return answer;
      } catch (error) {
        report(error);
        throw error;
      }
    },
    { step: "initialize", name: "countRetries" },
  );
  return client;
}
