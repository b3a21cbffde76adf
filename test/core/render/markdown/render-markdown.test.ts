import { renderMarkdown } from "@chancery/core/render";
import { expect, test } from "vitest";
import { buildBriefing, buildSection, buildSentence } from "../../../support/build-briefing.ts";
import { completeBriefing } from "../../../support/complete-briefing.ts";
import { hostileBriefing } from "../../../support/odd-briefings.ts";

test("every footnote that is used is defined, once", () => {
  const markdown = renderMarkdown(completeBriefing());
  const used = new Set([...markdown.matchAll(/(?<!^)\[\^(\w+)\]/gmu)].map((match) => match[1]));
  const defined = [...markdown.matchAll(/^\[\^(\w+)\]:/gmu)].map((match) => match[1]);
  expect([...used].sort()).toEqual(["1a", "1b", "2a"]);
  expect([...used].filter((id) => !defined.includes(id))).toEqual([]);
  expect(new Set(defined).size).toBe(defined.length);
});

test("it holds what the briefing holds", () => {
  const markdown = renderMarkdown(completeBriefing());
  for (const words of [
    "# Norland–Sudland relations",
    "Talks on the river are likely to go on.",
    "| lorries held back | about 1,200",
    "**1\\. When the ministers met**",
    "*They had met in Vik on the last day of April.*",
  ]) {
    expect(markdown.replace("**1. ", "**1\\. ")).toContain(words);
  }
});

test("markup of an article is text", () => {
  const sentence = buildSentence("A *star*, a [link](javascript:x), a `tick` | a pipe <b>and</b> a # hash.", ["1a"]);
  const briefing = buildBriefing({
    sections: [buildSection("developments", "Developments", [{ kind: "list", ordered: false, items: [[sentence]] }])],
  });
  expect(renderMarkdown(briefing)).toContain(
    "- A \\*star\\*, a \\[link\\](javascript:x), a \\`tick\\` \\| a pipe \\<b\\>and\\</b\\> a \\# hash.[^1a]",
  );
});

test("nothing turns the direction of the text", () => {
  expect(renderMarkdown(hostileBriefing())).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
});
