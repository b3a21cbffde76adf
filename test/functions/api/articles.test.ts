import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { startApi } from "../../support/api/start-api.ts";
import { repository } from "../../support/source-files.ts";

const NAME = "friendly-oval-office-meeting.txt";
const sample = () => readFile(join(repository, "seeds/articles", NAME));

let api: Awaited<ReturnType<typeof startApi>>;
beforeEach(async () => {
  api = await startApi();
});

const form = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
  const body = new FormData();
  body.set("file", new File([bytes], name));
  return body;
};

describe("uploading", () => {
  test.each([
    ["multipart", async () => ({ body: form(NAME, new Uint8Array(await sample())) })],
    [
      "a raw body with a name in the query",
      async () => ({ query: `?name=${NAME}`, body: new Uint8Array(await sample()) }),
    ],
    [
      "a raw body with Content-Disposition",
      async () => ({
        body: new Uint8Array(await sample()),
        headers: { "content-disposition": `attachment; filename*=UTF-8''${NAME}` },
      }),
    ],
    [
      "JSON",
      async () => ({
        body: JSON.stringify({ name: NAME, text: (await sample()).toString("utf8") }),
        headers: { "content-type": "application/json" },
      }),
    ],
  ])("by %s leads to a job and an edition", async (_, prepare) => {
    const { query = "", ...init } = (await prepare()) as RequestInit & { query?: string };
    const answer = await api.request(`/articles${query}`, { method: "POST", ...init });
    expect(answer.status).toBe(202);
    const job = await answer.json();
    expect(job).toMatchObject({ kind: "ingest", file: NAME, state: "queued" });
    expect(answer.headers.get("location")).toBe(`/jobs/${job.id}`);
    await api.settle();
    expect(await (await api.request(`/jobs/${job.id}`)).json()).toMatchObject({ state: "rendered", edition: 1 });
  });

  test("the events of a job end when it is rendered", async () => {
    const job = await (
      await api.request(`/articles?name=${NAME}`, { method: "POST", body: new Uint8Array(await sample()) })
    ).json();
    await api.settle();
    const text = await (await api.request(`/jobs/${job.id}/events`)).text();
    expect(text).toContain("event: job");
    expect(text).toContain('"state":"rendered"');
  });

  test("a file that is no article fails with its reason and is listed as quarantined", async () => {
    const job = await (
      await api.request("/articles?name=empty.txt", { method: "POST", body: new Uint8Array([0x20]) })
    ).json();
    await api.settle();
    const after = await (await api.request(`/jobs/${job.id}`)).json();
    expect(after).toMatchObject({ state: "failed", file: "empty.txt" });
    expect(after.reason).toMatch(/^The file is empty: .+\. Open the file, /u);
    const list = await (await api.request("/articles?status=quarantined")).json();
    expect(list.items).toMatchObject([{ file: "empty.txt", status: "quarantined" }]);
  });

  test.each([
    ["no name", "/articles", { body: "text" }, 415],
    ["a form without a file", "/articles", { body: new FormData() }, 422],
    ["JSON without text", "/articles", { body: "{}", headers: { "content-type": "application/json" } }, 422],
    ["a name of dots", "/articles?name=..", { body: "text" }, 422],
    ["more than the limit", "/articles?name=big.txt", { body: "x".repeat(6_000_001) }, 413],
  ])("%s is refused", async (_, path, init, status) => {
    const answer = await api.request(path, { method: "POST", ...init });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  test("a name never leaves the uploads folder", async () => {
    const answer = await api.request(`/articles?name=${encodeURIComponent("../../etc/../evil\u202e.txt")}`, {
      method: "POST",
      body: "text",
    });
    expect(await answer.json()).toMatchObject({ file: "evil.txt" });
    const keys: string[] = [];
    for await (const { key } of api.home.uploads.list("")) keys.push(key);
    expect(keys).toEqual(["articles/evil.txt"]);
  });
});

describe("replacing and deleting", () => {
  test("PUT replaces under the same name, DELETE retracts in the next edition", async () => {
    await api.request(`/articles/${NAME}`, { method: "PUT", body: new Uint8Array(await sample()) });
    await api.settle();
    const [article] = (await (await api.request("/articles")).json()).items;
    expect(article).toMatchObject({ file: NAME, status: "in-scope" });
    const removal = await api.request(`/articles/${article.id}`, { method: "DELETE" });
    expect(removal.status).toBe(202);
    const { id } = await removal.json();
    await api.settle();
    expect(await (await api.request(`/jobs/${id}`)).json()).toMatchObject({ kind: "retract", state: "rendered" });
    expect((await (await api.request("/articles")).json()).total).toBe(0);
    const changes = await (await api.request("/briefings/2/changes")).json();
    expect(changes.changes.every((item: { change: string }) => item.change === "withdrawn")).toBe(true);
    expect((await api.request(`/articles/${article.id}`, { method: "DELETE" })).status).toBe(404);
  });

  test("a presigned upload is for homes on S3 only", async () => {
    const answer = await api.request("/uploads", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: "a.txt", size: 10 }),
    });
    expect(answer.status).toBe(409);
  });
});

describe("the dossier", () => {
  beforeEach(() => api.uploadSamples([NAME, "protocol-and-agenda-explainer.txt"]));

  test("an article comes with its text, statements, removed text and facts", async () => {
    const { items } = await (await api.request("/articles")).json();
    const detail = await (await api.request(`/articles/${items[0].id}`)).json();
    expect(detail.article.body.length).toBeGreaterThan(500);
    expect(detail.statements.length).toBeGreaterThan(10);
    expect(detail.facts.length).toBeGreaterThan(5);
    expect((await api.request("/articles/none")).status).toBe(404);
  });

  test("facts are filtered and paged in a stable order", async () => {
    const all = await (await api.request("/facts?limit=200")).json();
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `&cursor=${cursor}` : "";
      const page = await (await api.request(`/facts?limit=7${query}`)).json();
      pages.push(...page.items.map((fact: { id: string }) => fact.id));
      cursor = page.next;
    } while (cursor && pages.length < 200);
    expect(pages.slice(0, 200)).toEqual(all.items.map((fact: { id: string }) => fact.id).slice(0, pages.length));
    const quotes = await (await api.request("/facts?kind=quote")).json();
    expect(quotes.items.length).toBeGreaterThan(0);
    expect(quotes.items.every((fact: { kind: string }) => fact.kind === "quote")).toBe(true);
    expect((await api.request("/facts?status=nonsense")).status).toBe(422);
  });

  test("a fact shows each piece of evidence in its paragraph", async () => {
    const { items } = await (await api.request("/facts?limit=1")).json();
    const { fact, context } = await (await api.request(`/facts/${items[0].id}`)).json();
    expect(context).toHaveLength(fact.evidence.length);
    expect(`${context[0].before}${context[0].text}${context[0].after}`).toContain(fact.evidence[0].text);
    expect((await api.request("/facts/none")).status).toBe(404);
  });

  test("words are found as prefixes without accents, phrases in order only", async () => {
    const total = async (q: string) => (await (await api.request(`/facts?q=${encodeURIComponent(q)}`)).json()).total;
    expect(await total("Bogota")).toBeGreaterThan(0);
    expect(await total("bogotá")).toBe(await total("Bogota"));
    expect(await total("presid")).toBeGreaterThan(0);
    expect(await total('"White House"')).toBeGreaterThan(0);
    expect(await total('"House White"')).toBe(0);
  });

  test.each(["/disputes", "/entities", "/timeline", "/dossier"])("%s answers in its schema", async (path) => {
    const answer = await api.request(path);
    expect(answer.status).toBe(200);
  });

  test("the dossier is the interchange document, with an ETag", async () => {
    const answer = await api.request("/dossier");
    const etag = answer.headers.get("etag") ?? "";
    expect(await answer.json()).toMatchObject({ version: 1 });
    expect((await api.request("/dossier", { headers: { "if-none-match": etag } })).status).toBe(304);
  });
});

describe("odd requests", () => {
  test("an unknown path is 404, an unknown method 405 with Allow", async () => {
    expect((await api.request("/nowhere")).status).toBe(404);
    const answer = await api.request("/summary", { method: "DELETE" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
  });

  test.each([
    "/briefings/..%2f..%2fetc%2fpasswd",
    "/articles/%2e%2e%2f%2e%2e%2fetc",
    "/jobs/..%2fledger",
    "/assets/..%2ftheme.json",
    "/briefings/__proto__",
  ])("%s reads nothing", async (path) => {
    const answer = await api.request(path);
    expect([404, 422]).toContain(answer.status);
    expect(await answer.text()).not.toContain("root:");
  });

  test("every answer is nosniff, frame-less and under a policy without inline code", async () => {
    for (const path of ["/", "/briefings", "/docs", "/nowhere"]) {
      const { headers } = await api.request(path, { headers: { accept: "text/html" } });
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe-inline");
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("x-request-id")).toBeTruthy();
    }
  });
});
