import { type Home, processUploads, regenerate } from "@chancery/core/pipeline/services";
import { type Message, readMessage } from "./read-message.ts";

export interface QueueMessage {
  readonly messageId: string;
  readonly body: string;
}

interface Understood {
  readonly id: string;
  readonly message: Message;
}

/** Runs work on behalf of messages; those it was for are named when it fails. */
async function attempt(home: Home, ids: readonly string[], work: () => Promise<readonly string[]>) {
  try {
    return await work();
  } catch (error) {
    home.telemetry.log("messages-failed", { messages: ids.length, error: String(error) });
    return ids;
  }
}

async function processKeys(home: Home, messages: readonly Understood[]): Promise<readonly string[]> {
  const keysOf = ({ message }: Understood) => (message.kind === "uploads" ? message.keys : []);
  const keys = messages.flatMap(keysOf);
  if (keys.length === 0) return [];
  return attempt(
    home,
    messages.filter((message) => keysOf(message).length > 0).map(({ id }) => id),
    async () => {
      const { results } = await processUploads(home, keys);
      const failed = new Set(results.flatMap(({ kind, key }) => (kind === "failed" ? [key] : [])));
      return messages.filter((message) => keysOf(message).some((key) => failed.has(key))).map(({ id }) => id);
    },
  );
}

/**
 * Does what a batch of queue messages asks for; returns the ids of those that are to be delivered again. All uploads of
 * a batch enter the ledger together and share an edition.
 */
export async function processMessages(
  home: Home,
  bucket: string,
  batch: readonly QueueMessage[],
): Promise<readonly string[]> {
  const understood = batch.map(({ messageId, body }) => ({ id: messageId, message: readMessage(body, bucket) }));
  const failed = [...(await processKeys(home, understood))];
  for (const { id, message } of understood) {
    if (message.kind === "regenerate") {
      const { job } = message;
      failed.push(...(await attempt(home, [id], () => regenerate(home, { job }).then(() => []))));
    }
    if (message.kind === "unreadable") {
      home.telemetry.log("message-unreadable", { messageId: id, error: message.error });
      failed.push(id);
    }
  }
  return failed;
}
