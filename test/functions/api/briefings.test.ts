import { beforeAll, describe, expect, test } from "vitest";
import { startApi } from "../../support/api/start-api.ts";

const FIRST = "friendly-oval-office-meeting.txt";
const SECOND = "protocol-and-agenda-explainer.txt";

describe("before the first edition", () => {
  test("latest is not found, and the problem says what to do", async () => {
    const api = await startApi();
    const answer = await api.request("/briefings/latest");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ code: "not-found", hint: expect.stringContaining("Upload") });
    expect((await api.request("/summary")).status).toBe(404);
    expect(await (await api.request("/briefings")).json()).toEqual({ items: [], next: null, total: 0 });
  });
});

describe("with two editions", () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi();
    await api.uploadSamples([FIRST]);
    await api.uploadSamples([SECOND]);
  });

  test("lists editions newest first, page by page", async () => {
    const first = await (await api.request("/briefings?limit=1")).json();
    expect(first).toMatchObject({ total: 2, items: [{ number: 2, articles: 2 }] });
    const second = await (await api.request(`/briefings?limit=1&cursor=${first.next}`)).json();
    expect(second).toMatchObject({ next: null, items: [{ number: 1, articles: 1 }] });
    expect((await api.request("/briefings?cursor=bogus")).status).toBe(422);
  });

  test.each([
    ["json", "application/json"],
    ["html", "text/html; charset=utf-8"],
    ["pdf", "application/pdf"],
    ["md", "text/markdown; charset=utf-8"],
  ])("serves the latest edition by extension .%s and by Accept", async (extension, type) => {
    const byName = await api.request(`/briefings/latest.${extension}`);
    const byType = await api.request("/briefings/latest", { headers: { accept: type.split(";")[0] ?? "" } });
    expect(byName.headers.get("content-type")).toBe(type);
    expect(byName.headers.get("x-chancery-edition")).toBe("2");
    expect(Buffer.from(await byName.arrayBuffer())).toEqual(Buffer.from(await byType.arrayBuffer()));
  });

  test("answers 406 for a type it does not have", async () => {
    const answer = await api.request("/briefings/latest", { headers: { accept: "image/png" } });
    expect(answer.status).toBe(406);
  });

  test("numbered editions never change: immutable, with an ETag that saves the second transfer", async () => {
    const first = await api.request("/briefings/1.pdf");
    expect(first.headers.get("cache-control")).toContain("immutable");
    const etag = first.headers.get("etag") ?? "";
    const again = await api.request("/briefings/1.pdf", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await api.request("/briefings/latest.pdf")).headers.get("cache-control")).not.toContain("immutable");
  });

  test("HEAD tells the type without the body", async () => {
    const answer = await api.request("/briefings/1.pdf", { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(await answer.text()).toBe("");
  });

  test.each([
    ["bytes=0-3", "%PDF"],
    ["bytes=-6", "%%EOF\n"],
  ])("gives the range %s", async (range, text) => {
    const answer = await api.request("/briefings/1.pdf", { headers: { range } });
    expect(answer.status).toBe(206);
    expect(answer.headers.get("content-range")).toMatch(/^bytes \d+-\d+\/\d+$/);
    expect(await answer.text()).toBe(text);
  });

  test("a range beyond the end is refused with the size, a stale If-Range gets the whole", async () => {
    const beyond = await api.request("/briefings/1.pdf", { headers: { range: "bytes=99999999-" } });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get("content-range")).toMatch(/^bytes \*\/\d+$/);
    const stale = await api.request("/briefings/1.pdf", { headers: { range: "bytes=0-3", "if-range": '"other"' } });
    expect(stale.status).toBe(200);
  });

  test("says what changed between two editions", async () => {
    const changes = await (await api.request("/briefings/2/changes?since=1")).json();
    expect(changes).toMatchObject({ since: 1, edition: 2 });
    expect(changes.changes.length).toBeGreaterThan(0);
    const same = await (await api.request("/briefings/2/changes?since=2")).json();
    expect(same.changes).toEqual([]);
    expect((await api.request("/briefings/9/changes")).status).toBe(404);
  });

  test("the summary is one small document", async () => {
    const answer = await api.request("/summary");
    const text = await answer.text();
    expect(text.length).toBeLessThan(20_000);
    const summary = JSON.parse(text);
    expect(summary.edition).toBe(2);
    expect(summary.bottomLine.length).toBeGreaterThan(0);
    expect(summary.counts.articles).toBe(2);
    expect((await api.request(summary.links.pdf)).status).toBe(200);
  });

  test("the feed lists both editions", async () => {
    const xml = await (await api.request("/feed.xml")).text();
    expect(xml.match(/<entry>/g)).toHaveLength(2);
  });

  test("text answers are packed when asked, ranges never", async () => {
    const packed = await api.request("/briefings/1.html", { headers: { "accept-encoding": "gzip" } });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    const ranged = await api.request("/briefings/1.html", {
      headers: { "accept-encoding": "gzip", range: "bytes=0-9" },
    });
    expect(ranged.headers.get("content-encoding")).toBeNull();
  });
});
