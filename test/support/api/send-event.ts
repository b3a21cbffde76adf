import type { Hono } from "hono";
import { type APIGatewayProxyResult, handle } from "hono/aws-lambda";

type Handler = ReturnType<typeof handle>;
const context = {} as Parameters<Handler>[1];

/** A request as a Function URL hands it to a Lambda (payload format 2.0), bodies in base64. */
async function toEvent(request: Request): Promise<Parameters<Handler>[0]> {
  const url = new URL(request.url);
  const body = Buffer.from(await request.arrayBuffer());
  const headers = Object.fromEntries([...request.headers].filter(([name]) => name !== "cookie"));
  const cookie = request.headers.get("cookie");
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: { ...headers, host: url.host, "x-forwarded-proto": "http" },
    ...(cookie === null ? {} : { cookies: cookie.split("; ") }),
    isBase64Encoded: body.length > 0,
    body: body.length > 0 ? body.toString("base64") : null,
    requestContext: {
      domainName: url.host,
      http: { method: request.method, path: url.pathname, sourceIp: "192.0.2.1" },
    },
  } as unknown as Parameters<Handler>[0];
}

function toResponse(result: APIGatewayProxyResult & { readonly cookies?: readonly string[] }): Response {
  const headers = new Headers(result.headers as Record<string, string>);
  for (const cookie of result.cookies ?? []) headers.append("set-cookie", cookie);
  const bytes = Buffer.from(result.body ?? "", result.isBase64Encoded ? "base64" : "utf8");
  const empty = [204, 304].includes(result.statusCode);
  return new Response(empty ? null : bytes, { status: result.statusCode, headers });
}

/** Sends a request through the Lambda event adapter. */
export async function sendEvent(app: Hono, request: Request): Promise<Response> {
  return toResponse((await handle(app)(await toEvent(request), context)) as APIGatewayProxyResult);
}
