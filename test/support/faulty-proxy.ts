import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Ways in which S3, or the line to it, fails. `lost` does what was asked and loses the answer. */
export type Fault = "500" | "503" | "409" | "timeout" | "lost" | "truncated";

export interface FaultyProxy {
  readonly url: string;
  /** Decides what goes wrong with the n-th request, from 1; null for nothing. */
  plan: (count: number, incoming: IncomingMessage) => Fault | null;
  readonly injected: Map<Fault, number>;
  close(): void;
}

const errors: Readonly<Record<string, string>> = {
  "500": "InternalError",
  "503": "SlowDown",
  "409": "ConditionalRequestConflict",
};

function answerError(fault: "500" | "503" | "409", outgoing: ServerResponse): void {
  const body = `<?xml version="1.0"?><Error><Code>${errors[fault]}</Code><Message>injected</Message></Error>`;
  outgoing.writeHead(Number(fault), { "content-type": "application/xml", "content-length": body.length });
  outgoing.end(body);
}

/** A proxy before an HTTP server that breaks some of what passes through. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const injected = new Map<Fault, number>();
  let count = 0;
  const { hostname, port } = new URL(target);
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse, fault: Fault | null) => {
    const { method, url, headers } = incoming;
    const forwarded = request({ hostname, port, method, path: url, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const body = Buffer.concat(chunks);
        if (fault === "lost") return outgoing.destroy();
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        if (fault !== "truncated" || body.length < 2) return outgoing.end(body);
        outgoing.write(body.subarray(0, body.length >> 1));
        return setTimeout(() => outgoing.destroy(), 20);
      });
    });
    incoming.pipe(forwarded);
  };
  const proxy: FaultyProxy = {
    url: "",
    plan: () => null,
    injected,
    close: () => server.closeAllConnections(),
  };
  const server = createServer((incoming, outgoing) => {
    const fault = proxy.plan(++count, incoming);
    if (fault !== null) injected.set(fault, (injected.get(fault) ?? 0) + 1);
    if (fault === "500" || fault === "503" || fault === "409") {
      incoming.resume().on("end", () => answerError(fault, outgoing));
      return;
    }
    if (fault !== "timeout") pass(incoming, outgoing, fault);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return Object.assign(proxy, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}
