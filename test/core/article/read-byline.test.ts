import { readArticles } from "@chancery/core/article";
import { expect, test } from "vitest";

async function front(lines: string) {
  const text = `Harbour talks resume after long pause\n\n${lines}\n\nDelegates from both ports met on Monday for the first time since the strike, officials said.\n`;
  const [article] = await readArticles({ name: "a.txt", bytes: new TextEncoder().encode(text) }, { publishers: [] });
  return article;
}

test.each([
  ["By Mara Quill", ["Mara Quill"]],
  ["By MARA QUILL and Jon Bask", ["Mara Quill", "Jon Bask"]],
  ["Por Ana María de la Torre", ["Ana María de la Torre"]],
  ["By Mara Quill, Political Correspondent", ["Mara Quill"]],
  ["By Mara Quill in Port Almera", ["Mara Quill"]],
  ["Mara Quill", ["Mara Quill"]],
])("reads the byline %s", async (line, names) => {
  expect((await front(line))?.byline).toEqual(names);
});

test.each([
  ["February 3, 2026", "2026-02-03"],
  ["Published: Feb. 3, 2026, 5:30 p.m. ET", "2026-02-03"],
  ["3 de febrero de 2026", "2026-02-03"],
  ["Updated 2026-02-03 10:15", "2026-02-03"],
  ["February 3, 2026 4:12 PM EST · Updated 2 hours ago", "2026-02-03"],
  ["03.02.2026", "2026-02-03"],
  ["30 February 2026", undefined],
])("reads the date line %s", async (line, day) => {
  expect((await front(line))?.publishedAt?.start).toBe(day);
});

test.each([
  "Former Leader of Net Thieves Gang Handed Over to Port Almera",
  "Acting Director",
  "New Mayor of Port Almera",
])("%s names no author", async (line) => {
  expect((await front(line))?.byline).toEqual([]);
});
