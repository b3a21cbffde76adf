import { expect, test } from "vitest";
import { startApi } from "../../support/api/start-api.ts";

test("a briefing is served under the policy it states for itself, and cannot be framed", async () => {
  const api = await startApi();
  await api.uploadSamples(["friendly-oval-office-meeting.txt"]);
  const answer = await api.request("/briefings/1.html");
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(await answer.text()).toContain(`content="${policy.replace("; frame-ancestors 'none'", "")}"`);
});
