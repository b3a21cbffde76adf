/**
 * What an error of S3 means for the caller: the object is absent, a condition did not hold, it may pass when tried
 * again, or it will not.
 */
export type S3ErrorKind = "absent" | "refused" | "passing" | "lasting";

const passingNames = new Set([
  "TimeoutError",
  "AbortError",
  "ConditionalRequestConflict",
  "OperationAborted",
  "SlowDown",
]);
const passingCodes = new Set([
  "ECONNRESET",
  "ECONNREFUSED",
  "EPIPE",
  "ETIMEDOUT",
  "ERR_STREAM_PREMATURE_CLOSE",
  "EAI_AGAIN",
]);

/** Sorts an error by its name where S3 gives one, else by status; a missing bucket is no missing object. */
export function classifyS3Error(error: unknown): S3ErrorKind {
  const { name, code, $metadata } = error as {
    name?: string;
    code?: string;
    $metadata?: { httpStatusCode?: number };
  };
  const status = $metadata?.httpStatusCode ?? 0;
  if (name === "NoSuchBucket") return "lasting";
  if (status === 404) return "absent";
  if (status === 412) return "refused";
  if (status === 409 || status === 429 || status >= 500) return "passing";
  if (passingNames.has(name ?? "") || passingCodes.has(code ?? "") || /aborted|checksum/iu.test(String(error)))
    return "passing";
  return "lasting";
}
