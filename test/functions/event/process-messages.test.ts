import { loadCheck, loadJob, loadLatest } from "@chancery/core/pipeline";
import { describe, expect, it } from "vitest";
import { processMessages } from "../../../packages/functions/src/event/process-messages.ts";
import { createMemoryStore } from "../../support/memory-store.ts";
import { queueMessage, s3Notification } from "../../support/s3-events.ts";
import { encode, sampleArticle } from "../../support/sample-article.ts";
import { createTestHome } from "../../support/test-home.ts";
import { wrapStore } from "../../support/wrap-store.ts";

describe("processMessages", () => {
  it("regenerates for a message of the API and notes the job's progress", async () => {
    const home = createTestHome();
    await home.uploads.put("articles/unnoticed.txt", encode(sampleArticle(1)));
    expect(await processMessages(home, "uploads", [queueMessage({ regenerate: { job: "j-1" } })])).toEqual([]);
    expect(await loadJob(home, "j-1")).toMatchObject({ state: "rendered", edition: 1, key: null });
    expect(await loadCheck(home)).toMatchObject({ published: true, uploads: 1 });
  });

  it("gives back only the messages of the upload that the store would not hand out", async () => {
    const uploads = wrapStore(createMemoryStore(), (_operation, key, work) =>
      key === "articles/stuck.txt" && stuck ? Promise.reject(new Error("injected")) : work(),
    );
    let stuck = false;
    const home = createTestHome({ uploads });
    for (const name of ["stuck", "fine"]) await uploads.put(`articles/${name}.txt`, encode(sampleArticle(name.length)));
    stuck = true;
    const messages = ["stuck", "fine"].map((name) => queueMessage(s3Notification(`articles/${name}.txt`)));
    expect(await processMessages(home, "uploads", messages)).toEqual([messages[0]?.messageId]);
    expect((await loadLatest(home)).edition).toBe(1);
    expect(home.counted.get("ArticlesFailed")).toBe(1);
    stuck = false;
    expect(await processMessages(home, "uploads", messages)).toEqual([]);
    expect((await loadLatest(home)).edition).toBe(2);
  });
});
