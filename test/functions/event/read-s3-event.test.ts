import { describe, expect, it } from "vitest";
import { readS3Event } from "../../../packages/functions/src/event/read-s3-event.ts";
import { s3Notification, s3TestEvent } from "../../support/s3-events.ts";

const record = (key: string, eventSource: string) => ({
  Records: [{ eventSource, s3: { bucket: { name: "uploads" }, object: { key } } }],
});

describe("readS3Event", () => {
  it.each([
    ["aws:s3", "articles/%C3%A1+b%2Bc.txt", "articles/á b+c.txt"],
    ["minio:s3", "articles/%C3%A1+b%2Bc.txt", "articles/á b+c.txt"],
    ["ceph:s3", "articles/á b+c.txt", "articles/á b+c.txt"],
    ["ceph:s3", "articles/100%25 sure.txt", "articles/100%25 sure.txt"],
    ["aws:s3", "articles/100% sure.txt", "articles/100% sure.txt"],
  ])("reads a key of %s: %s", (source, sent, key) => {
    expect(readS3Event(record(sent, source), "uploads")).toEqual([key]);
  });

  it("leaves out other buckets, so that our own outputs start nothing", () => {
    expect(readS3Event(s3Notification("us-colombia/latest.json", { bucket: "dossier" }), "uploads")).toEqual([]);
  });

  it("takes the test event and events through EventBridge", () => {
    expect(readS3Event(s3TestEvent, "uploads")).toEqual([]);
    const detail = { bucket: { name: "uploads" }, object: { key: "articles/á b+c.txt" } };
    expect(readS3Event({ source: "aws.s3", "detail-type": "Object Created", detail }, "uploads")).toEqual([
      "articles/á b+c.txt",
    ]);
  });

  it.each([null, {}, { Records: [{}] }, "text", { Records: "many" }])("refuses %j", (event) => {
    expect(() => readS3Event(event, "uploads")).toThrow();
  });
});
