import type { Telemetry } from "@chancery/core/pipeline/records";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { readS3Event } from "./read-s3-event.ts";

/** S3 sends up to a thousand keys of up to a kilobyte. */
const maxSize = 4_000_000;

/**
 * `POST /events/s3`: bucket notifications over HTTP, as Ceph and MinIO send them. Anyone may send one: it only makes
 * us look at what lies in the bucket.
 */
export function createS3EventRoute(
  bucket: string,
  onKeys: (keys: readonly string[]) => void,
  telemetry: Telemetry,
): Hono {
  return new Hono().post("/events/s3", bodyLimit({ maxSize }), async (c) => {
    try {
      onKeys(readS3Event(await c.req.json(), bucket));
    } catch (error) {
      telemetry.log("event-unreadable", { error: (error as Error).name });
      return c.json({ title: "This is no bucket notification." }, 400);
    }
    return c.body(null, 202);
  });
}
