import { mergeReadings } from "@chancery/core/merge";
import { describe, expect, it } from "vitest";
import { loadTopic } from "../../../packages/functions/src/adapter/load-topic.ts";
import { readText } from "../../support/read-text.ts";

const topic = await loadTopic();
const day = (date: string) => ({ start: date, end: date, precision: "day", basis: "metadata" }) as const;
const report = (date: string) =>
  readText(
    "dated.txt",
    "Colombia recalled its ambassador to the United States on Monday after President Donald Trump suspended aid, President Gustavo Petro said.\n\nThe United States Congress was told of the suspension of aid and the recall of the ambassador.",
    topic,
    { publishedAt: day(date) },
  );
const wire = (dateline: string, weekday: string, publishedBefore: string | null) =>
  readText(
    "wire.txt",
    `${dateline} (Reuters) - The United States suspended aid to Colombia on ${weekday}, President Donald Trump said, after President Gustavo Petro recalled the ambassador.\n\nThe suspension of aid follows the recall of the ambassador to the United States.`,
    topic,
    { publishedBefore },
  );

async function publishedAt(dateline: string, weekday: string, dates: readonly string[], before: string | null = null) {
  const readings = [...(await Promise.all(dates.map(report))).flat(), ...(await wire(dateline, weekday, before))];
  const distinct = readings.map((reading, index) => ({
    ...reading,
    article: { ...reading.article, id: `a-${index}` },
  }));
  const { articles, notices } = mergeReadings(distinct, topic);
  return { date: articles.find(({ file }) => file === "wire.txt")?.publishedAt, notices };
}

describe("a dateline without a year", () => {
  it("takes the year of dated reports of its story", async () => {
    const { date } = await publishedAt("WASHINGTON, Oct 24", "Friday", ["2025-10-20"]);
    expect(date).toEqual({ start: "2025-10-24", end: "2025-10-24", precision: "day", basis: "inferred" });
  });

  it("takes the near year at the turn of the year", async () => {
    expect((await publishedAt("BOGOTA, Jan 2", "Friday", ["2025-12-29"])).date?.start).toBe("2026-01-02");
  });

  it("stays open when the weekday it names does not fit", async () => {
    expect((await publishedAt("WASHINGTON, Oct 24", "Saturday", ["2025-10-20"])).date).toBeNull();
  });

  it("stays open when that day lies after the mail that brought it", async () => {
    expect((await publishedAt("WASHINGTON, Oct 24", "Friday", ["2025-10-20"], "2025-10-23")).date).toBeNull();
  });

  it("stays open when the only dated reports are of another season", async () => {
    expect((await publishedAt("WASHINGTON, Oct 24", "Friday", ["2025-04-14"])).date).toBeNull();
  });

  it("stays open, with a notice, when two years fit", async () => {
    const { date, notices } = await publishedAt("WASHINGTON, Feb 3", "Tuesday", ["2026-02-02", "2004-02-02"]);
    expect(date).toBeNull();
    expect(notices.map(({ code }) => code)).toContain("contradictory-dates");
  });
});
