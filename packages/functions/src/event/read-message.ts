import * as z from "zod";
import { readS3Event } from "./read-s3-event.ts";

/** A request to regenerate, as the API puts it into the queue; `job` is where its progress is noted. */
const RegenerateMessage = z.object({ regenerate: z.object({ job: z.string() }) });

export type Message =
  | { readonly kind: "uploads"; readonly keys: readonly string[] }
  | { readonly kind: "regenerate"; readonly job: string }
  | { readonly kind: "unreadable"; readonly error: string };

/** Understands the body of a queue message. */
export function readMessage(body: string, bucket: string): Message {
  try {
    const event: unknown = JSON.parse(body);
    const request = RegenerateMessage.safeParse(event);
    if (request.success) return { kind: "regenerate", job: request.data.regenerate.job };
    return { kind: "uploads", keys: readS3Event(event, bucket) };
  } catch (error) {
    // The message alone: the text of a zod error repeats nothing of the input.
    return { kind: "unreadable", error: (error as Error).name };
  }
}
