import { beforeEach, describe, expect, test } from "vitest";
import { startApi } from "../../support/api/start-api.ts";

let api: Awaited<ReturnType<typeof startApi>>;
let fact: { readonly id: string; readonly statements: readonly string[] };
beforeEach(async () => {
  api = await startApi();
  await api.uploadSamples(["friendly-oval-office-meeting.txt"]);
  const [head] = (await (await api.request("/facts?limit=1")).json()).items;
  ({ fact } = await (await api.request(`/facts/${head.id}`)).json());
});

const by = { who: "A. Ruiz", why: "Confirmed by the court." };
const post = (body: object) =>
  api.request("/decisions", {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });

describe("a decision", () => {
  test("is recorded, applied in the next edition, listed, and undone", async () => {
    const answer = await post({ action: "hide", statement: fact.statements[0], ...by });
    expect(answer.status).toBe(202);
    const { decision, job } = await answer.json();
    expect(decision).toMatchObject({ action: "hide", who: "A. Ruiz", when: expect.stringMatching(/Z$/u) });
    expect(await (await api.request(`/jobs/${job.id}`)).json()).toMatchObject({ state: "rendered", edition: 2 });
    expect((await api.request(`/facts/${fact.id}`)).status).toBe(404);
    expect((await (await api.request("/decisions")).json()).items).toEqual([{ decision, applied: true }]);

    const undone = await api.request(`/decisions/${decision.id}`, { method: "DELETE" });
    expect(undone.status).toBe(202);
    expect((await api.request(`/facts/${fact.id}`)).status).toBe(200);
    expect((await (await api.request("/decisions")).json()).items).toEqual([]);
    expect((await api.request(`/decisions/${decision.id}`, { method: "DELETE" })).status).toBe(404);
  });

  test.each([
    [{ action: "pin", statement: "s-none", ...by }, "s-none"],
    [{ action: "rename", member: "a-none/e1", name: "X", ...by }, "a-none/e1"],
    [{ action: "prefer", dispute: "d-none", version: "X", ...by }, "d-none"],
    [{ action: "join", subject: "fact", members: ["s-none", "s-gone"], ...by }, "s-none, s-gone"],
  ])("about something the dossier does not know is refused: %j", async (body, named) => {
    const answer = await post(body);
    expect(answer.status).toBe(422);
    expect((await answer.json()).detail).toContain(named);
    expect((await (await api.request("/decisions")).json()).items).toEqual([]);
  });

  test.each([
    { action: "pin", statement: "s", who: " ", why: "x" },
    { action: "erase", statement: "s", ...by },
    { action: "join", subject: "fact", members: ["s"], ...by },
  ])("that is not one is refused: %j", async (body) => {
    expect((await post(body)).status).toBe(422);
  });
});
