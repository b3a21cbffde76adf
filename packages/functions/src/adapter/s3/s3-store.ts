import { setTimeout as wait } from "node:timers/promises";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { ChanceryError } from "@chancery/core/error";
import type { ObjectStore, PutCondition, PutResult, StoredObject } from "@chancery/core/pipeline/records";
import { classifyS3Error } from "./classify-s3-error.ts";

/** Tries of ours on top of the SDK's own: for conflicts and broken bodies, which the SDK does not repeat. */
const tries = 6;
const firstWait = 50;

/** Repeats what failed for a passing reason, with full jitter; a lasting failure ends as an error that says what to do. */
async function persist<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (classifyS3Error(error) !== "passing" || attempt === tries)
        throw new ChanceryError("unavailable", `S3 did not ${what}: ${(error as Error).name}`, { cause: error });
      await wait(Math.random() * firstWait * 2 ** attempt);
    }
  }
}

function unquote(etag: string | undefined): string {
  return (etag ?? "").replaceAll('"', "");
}

function conditionHeaders(condition: PutCondition | undefined): { IfMatch?: string; IfNoneMatch?: string } {
  if (condition === undefined) return {};
  return "ifMatch" in condition ? { IfMatch: condition.ifMatch } : { IfNoneMatch: condition.ifNoneMatch };
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

async function absentAsNull<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (classifyS3Error(error) === "absent") return null;
    throw error;
  }
}

/** A bucket as an object store. */
export function createS3Store(client: S3Client, bucket: string): ObjectStore {
  const fetchObject = async (key: string): Promise<StoredObject> => {
    const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
    // A connection cut in the middle of a body does not always surface as an error.
    if (answer.ContentLength !== undefined && bytes.length !== answer.ContentLength)
      throw Object.assign(new Error(`${bytes.length} of ${answer.ContentLength} bytes came`), { code: "ECONNRESET" });
    return {
      key,
      bytes,
      etag: unquote(answer.ETag),
      size: bytes.length,
      modifiedAt: answer.LastModified ?? new Date(0),
    };
  };
  const get = (key: string) => persist("read", () => absentAsNull(() => fetchObject(key)));
  /**
   * After a repeated request the condition may have failed because the first one, whose answer was lost, succeeded.
   * If it was another writer's that left these very bytes, what we wanted to hold holds just as well.
   */
  const settleRefusal = async (key: string, bytes: Uint8Array, error: unknown): Promise<PutResult> => {
    const { attempts = 1 } = (error as { $metadata?: { attempts?: number } }).$metadata ?? {};
    const current = attempts > 1 ? await get(key) : null;
    return current !== null && sameBytes(current.bytes, bytes)
      ? { written: true, etag: current.etag }
      : { written: false };
  };
  return {
    get,
    head: (key) =>
      persist("answer", () =>
        absentAsNull(async () => {
          const answer = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
          return {
            key,
            etag: unquote(answer.ETag),
            size: answer.ContentLength ?? 0,
            modifiedAt: answer.LastModified ?? new Date(0),
          };
        }),
      ),
    put: (key, bytes, condition) =>
      persist("write", async () => {
        try {
          const answer = await client.send(
            new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ...conditionHeaders(condition) }),
          );
          return { written: true, etag: unquote(answer.ETag) };
        } catch (error) {
          const kind = classifyS3Error(error);
          if (condition === undefined || (kind !== "refused" && kind !== "absent")) throw error;
          return settleRefusal(key, bytes, error);
        }
      }),
    delete: async (key) => {
      await persist("delete", () => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })));
    },
    list: async function* (prefix) {
      let token: string | undefined;
      do {
        const page = await persist("list", () =>
          client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token })),
        );
        for (const { Key = "", ETag, Size = 0, LastModified = new Date(0) } of page.Contents ?? [])
          yield { key: Key, etag: unquote(ETag), size: Size, modifiedAt: LastModified };
        token = page.NextContinuationToken;
      } while (token !== undefined);
    },
  };
}
