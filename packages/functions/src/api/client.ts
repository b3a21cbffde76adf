import { hc } from "hono/client";
import type { Api } from "./app.ts";

/** A client whose paths, queries and answers are typed by the routes: `createClient(url, token).summary.$get()`. */
export function createClient(baseUrl: string, token?: string) {
  return hc<Api>(baseUrl, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });
}
