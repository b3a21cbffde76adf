import * as z from "zod";

const Notification = z.object({
  Records: z.array(
    z.object({
      eventSource: z.string(),
      s3: z.object({ bucket: z.object({ name: z.string() }), object: z.object({ key: z.string() }) }),
    }),
  ),
});
const TestEvent = z.object({ Event: z.literal("s3:TestEvent") });
const BridgeEvent = z.object({
  source: z.literal("aws.s3"),
  detail: z.object({ bucket: z.object({ name: z.string() }), object: z.object({ key: z.string() }) }),
});
const S3Event = z.union([Notification, TestEvent, BridgeEvent]);

/** AWS and MinIO send keys as in a form: "%C3%A1+b%2Bc" is "á b+c". Ceph sends them as they are. */
function decodeKey(key: string, eventSource: string): string {
  if (eventSource.startsWith("ceph:")) return key;
  try {
    return decodeURIComponent(key.replaceAll("+", " "));
  } catch {
    return key;
  }
}

/**
 * The uploads that a notification speaks of: S3's own, S3's through EventBridge, or the test event that S3 sends when
 * notifications are set up. What is said of other buckets is left out. Throws where it is none of these.
 */
export function readS3Event(event: unknown, bucket: string): readonly string[] {
  const parsed = S3Event.parse(event);
  if ("Event" in parsed) return [];
  if ("detail" in parsed) return parsed.detail.bucket.name === bucket ? [parsed.detail.object.key] : [];
  return parsed.Records.filter(({ s3 }) => s3.bucket.name === bucket).map(({ eventSource, s3 }) =>
    decodeKey(s3.object.key, eventSource),
  );
}
