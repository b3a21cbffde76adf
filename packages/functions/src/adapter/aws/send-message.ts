/** Puts a message into a queue; the client is loaded for it, as few requests send one. */
export async function sendMessage(queue: string, message: object): Promise<void> {
  const { SendMessageCommand, SQSClient } = await import("@aws-sdk/client-sqs");
  await new SQSClient().send(new SendMessageCommand({ QueueUrl: queue, MessageBody: JSON.stringify(message) }));
}
