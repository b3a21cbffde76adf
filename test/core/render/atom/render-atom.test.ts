import { renderAtom } from "@chancery/core/render";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { completeBriefing } from "../../../support/complete-briefing.ts";

const feed = renderAtom({
  id: "https://desk.example/feed.xml",
  title: "Editions & <more>",
  self: "https://desk.example/feed.xml",
  editions: [
    {
      briefing: { ...completeBriefing(), title: "A \u0007<b> title" },
      updated: "2030-05-03T06:00:00Z",
      url: "https://desk.example/briefings/2?a=1&b=2",
    },
  ],
});

test("an entry an edition, its summary the bottom line", () => {
  expect(feed).toContain("<title>A &lt;b&gt; title, edition 2</title>");
  expect(feed).toContain("<id>https://desk.example/briefings/2?a=1&amp;b=2</id>");
  expect(feed).toContain("<summary>The ministers of Norland and Sudland met in Vik for the first time in two years.");
  expect(feed).toContain("<updated>2030-05-03T06:00:00Z</updated>");
});

test("text is escaped, so that the feed is well-formed", () => {
  expect(feed).toContain("<title>Editions &amp; &lt;more&gt;</title>");
  expect(feed).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/u);
  const { document } = parseHTML(`<html><body>${feed.replace(/^<\?.*\?>/u, "")}</body></html>`);
  expect(document.querySelectorAll("feed > entry > title").length).toBe(1);
});
