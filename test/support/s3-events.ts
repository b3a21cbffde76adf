interface EventOptions {
  readonly bucket?: string;
  readonly source?: string;
  readonly event?: string;
  readonly size?: number;
}

/** A notification as S3 sends it; `key` is the object's real key, encoded as the source encodes it. */
export function s3Notification(key: string, options: EventOptions = {}): object {
  const { bucket = "uploads", source = "aws:s3", event = "ObjectCreated:Put", size = 1 } = options;
  const sent = source === "aws:s3" ? encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/") : key;
  return {
    Records: [
      {
        eventVersion: "2.1",
        eventSource: source,
        awsRegion: "us-east-1",
        eventTime: "2026-02-04T10:00:00.000Z",
        eventName: event,
        s3: {
          s3SchemaVersion: "1.0",
          bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
          object: { key: sent, size, eTag: "0".repeat(32), sequencer: "0055AED6DCD90281E5" },
        },
      },
    ],
  };
}

/** What S3 sends when notifications are set up. */
export const s3TestEvent = {
  Service: "Amazon S3",
  Event: "s3:TestEvent",
  Time: "2026-02-04T10:00:00.000Z",
  Bucket: "uploads",
  RequestId: "5582815E1AEA5ADF",
  HostId: "8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR+YstdA6Knx4Ip8EXAMPLE",
};

let messages = 0;

/** A message of an SQS batch. */
export function queueMessage(body: object | string) {
  return {
    messageId: `m-${messages++}`,
    receiptHandle: "handle",
    body: typeof body === "string" ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: "1770199200000",
      SenderId: "S3",
      ApproximateFirstReceiveTimestamp: "1770199200001",
    },
    messageAttributes: {},
    md5OfBody: "",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:ingest",
    awsRegion: "us-east-1",
  };
}
