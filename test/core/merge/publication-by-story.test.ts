import { mergeReadings } from "@chancery/core/merge";
import { expect, it } from "vitest";
import { loadTopic } from "../../../packages/functions/src/adapter/load-topic.ts";
import { readText } from "../../support/read-text.ts";

const topic = await loadTopic();

/** What an undated article on an expulsion is given for its day, beside a dated report of the killing behind it. */
async function dayBeside(published: string): Promise<unknown> {
  const publishedAt = { start: published, end: published, precision: "day", basis: "metadata" } as const;
  const dated = await readText(
    "dated.txt",
    "The United States and Colombia are at odds over the killing of Luis Mora on Monday, June 19.\n\nThe United States Congress asked Colombia for an answer on Luis Mora.",
    topic,
    { publishedAt },
  );
  const undated = await readText(
    "undated.txt",
    "Colombia expelled a diplomat of the United States on Monday in the row over Luis Mora, whom both mourn.\n\nThe United States Congress asked Colombia for an answer on Luis Mora.",
    topic,
    {},
  );
  const { articles } = mergeReadings([...dated, ...undated], topic);
  return articles.find(({ file }) => file === "undated.txt")?.publishedAt?.start ?? null;
}

it("is the news day of a report that shares its people", async () => {
  expect(await dayBeside("2023-06-20")).toBe("2023-06-19");
});

it("is not the day of what that report tells as long past", async () => {
  expect(await dayBeside("2023-09-20")).toBeNull();
});
