import { readArticles } from "@chancery/core/article";
import { expect, test } from "vitest";

const read = async (text: string) => {
  const [article] = await readArticles(
    { name: "a.txt", bytes: new TextEncoder().encode(text) },
    {
      publishers: [
        { id: "qwn", name: "Quay Wire News", outlets: ["QWN", "Quaywire"], domains: ["qwn.example"], agency: true },
      ],
    },
  );
  if (!article) throw new Error("Cannot find an article, expected one");
  return article;
};
const BODY =
  "Delegates from both ports met on Monday for the first time since the strike began, officials of the harbour board said.";
const stated = (day: string) => ({ start: day, end: day, precision: "day", basis: "stated" });

test.each([
  ["two places with a stroke", "ALMERA/PORT BELO, Jan 26, 2031 (Quaywire) - ", "2031-01-26"],
  ["places in mixed case", "Almera/Port Belo, Jan. 26, 2031 (Quaywire) — ", "2031-01-26"],
  ["one place, day first", "ALMERA, 26 Jan 2031 (QWN) -- ", "2031-01-26"],
])("a dateline of %s gives agency and stated day", async (_, dateline, day) => {
  const article = await read(`Harbour talks resume after strike\nBy Ann Lee and Bo Diaz\n${dateline}${BODY}`);
  expect(article.blocks.map(({ kind, start, end }) => [kind, article.body.slice(start, end)])).toEqual([
    ["headline", "Harbour talks resume after strike"],
    ["byline", "By Ann Lee and Bo Diaz"],
    ["dateline", dateline.trim()],
    ["paragraph", BODY],
  ]);
  expect(article).toMatchObject({ agencies: ["Quay Wire News"], outlet: "Quay Wire News", publishedAt: stated(day) });
});

test.each([
  ["after the byline", "By Susan Reed\nThe Example Herald\nJuly 3, 2031", "The Example Herald"],
  ["before the byline", "The Example Herald\nBy Susan Reed", "The Example Herald"],
  ["before the date", "Almera Daily News\nJuly 3, 2031", "Almera Daily News"],
  ["after the date", "July 3, 2031\nEl Diario de Almera", "El Diario de Almera"],
  ["between both, without a word of the trade", "By Susan Reed\nThe Almera Anchor\nJuly 3, 2031", "The Almera Anchor"],
])("an outlet on a line of its own %s is read", async (_, lines, outlet) => {
  const article = await read(`Harbour talks resume after long strike\n\n${lines}\n\n${BODY}`);
  expect(article).toMatchObject({ title: "Harbour talks resume after long strike", outlet });
  expect(article.removed).toMatchObject([{ text: outlet, reason: "label" }]);
});

test("an agency on a line of its own is the outlet", async () => {
  const article = await read(`Harbour talks resume after long strike\nQuaywire\nALMERA, July 3, 2031\n\n${BODY}`);
  expect(article).toMatchObject({ title: "Harbour talks resume after long strike", outlet: "Quay Wire News" });
});

test("the first line is the title, though it could be a name", async () => {
  const article = await read(`Harbour Memorandum for the Port Secretary\nThe Almera Office\nJuly 3, 2031\n\n${BODY}`);
  expect(article).toMatchObject({ title: "Harbour Memorandum for the Port Secretary", byline: [] });
});

test("a title in capitals with a place at its end is no byline", async () => {
  const article = await read(
    `Harbour Board Questions Strike in Port Belo\nBy SUSAN REED\nThe Almera Times\nJuly 3, 2031\n\n${BODY} Nobody questions the strike of the harbour, wrote The Almera Times.`,
  );
  expect(article).toMatchObject({
    title: "Harbour Board Questions Strike in Port Belo",
    byline: ["Susan Reed"],
    outlet: "The Almera Times",
  });
});

test.each([
  ["an office", "By Susan Reed\nSenior Political Correspondent\nJuly 3, 2031"],
  ["a section", "South Coast\nJuly 3, 2031"],
  ["a place", "By Susan Reed\nIN PORT BELO\nJuly 3, 2031"],
])("%s beside byline or date is no outlet", async (_, lines) => {
  expect((await read(`Harbour talks resume after long strike\n\n${lines}\n\n${BODY}`)).outlet).toBeNull();
});

test.each([
  ["that says so", "Published July 3, 2031", stated("2031-07-03")],
  ["with no word for it", "July 3, 2031", null],
])("a day below the text %s is the article's own", async (_, line, day) => {
  const article = await read(
    `Harbour talks resume after long strike\n\n${BODY}\n\n${BODY.replace("both", "all")}\n\n${line}`,
  );
  expect(article.publishedAt).toEqual(day);
});

test("a release is titled by its kind of document and published by whom its letterhead names", async () => {
  const article = await read(
    `HARBOUR BOARD OF ALMERA\nOffice of the Spokesman\nFOR IMMEDIATE RELEASE\nJuly 3, 2031\n\nStatement by the Chairwoman\n\n${BODY}`,
  );
  expect(article).toMatchObject({
    title: "Statement by the Chairwoman",
    outlet: "Harbour Board of Almera",
    publishedAt: stated("2031-07-03"),
  });
});

test.each([
  ["text", "a.txt", "Harbour talks resume after long strike\n"],
  ["Markdown", "a.md", "# Harbour talks resume after long strike\n"],
])("one line may credit outlet, day and author in %s", async (_, name, title) => {
  const [article] = await readArticles(
    {
      name,
      bytes: new TextEncoder().encode(`${title}The Almera Anchor — July 3, 2031, by Susan Reed\n\n${BODY}\n\n${BODY}`),
    },
    { publishers: [] },
  );
  expect(article).toMatchObject({
    outlet: "The Almera Anchor",
    byline: ["Susan Reed"],
    publishedAt: stated("2031-07-03"),
  });
});
