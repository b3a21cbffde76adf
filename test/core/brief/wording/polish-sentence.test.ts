import { describe, expect, test } from "vitest";
import { inlineText } from "../../../../packages/core/src/brief/wording/index.ts";
import type { PolishOptions } from "../../../../packages/core/src/brief/wording/polish/index.ts";
import { polishSentence } from "../../../../packages/core/src/brief/wording/polish/index.ts";
import { buildDossierArticle, buildEntity, locate } from "../../../support/build-dossier.ts";

/** `names` gives words of the body and whom they refer to. */
function polish(
  body: string,
  names: Readonly<Record<string, string>> = {},
  options: PolishOptions = {},
): string | null {
  const article = buildDossierArticle("a", body);
  const mentions = Object.entries(names).map(([words, name]) => {
    const mention = locate(article, words);
    return { mention, entity: buildEntity(name, name, [mention]) };
  });
  mentions.sort((left, right) => left.mention.start - right.mention.start);
  const parts = polishSentence(article, { start: 0, end: body.length }, mentions, options);
  return parts && inlineText(parts);
}

describe("relative dates are resolved against the publication day, Thursday 2 May 2030", () => {
  test.each([
    ["The ministers met on Tuesday.", "The ministers met on 30 April 2030."],
    ["On Tuesday, the ministers met.", "On 30 April 2030, the ministers met."],
    ["The ministers met Tuesday.", "The ministers met on 30 April 2030."],
    ["The ministers met on Tuesday evening.", "The ministers met on the evening of 30 April 2030."],
    ["Tuesday’s meeting took an hour.", "The 30 April 2030 meeting took an hour."],
    ["The ministers will meet on Monday.", "The ministers will meet on 6 May 2030."],
    ["A third flight is expected on Monday.", "A third flight is expected on 6 May 2030."],
    ["A flight was expected Monday.", "A flight was expected on 6 May 2030."],
    ["Norland said that it would open the post on Monday.", "Norland said that it would open the post on 6 May 2030."],
    ["A vote was called for June 4.", "A vote was called for 4 June 2030."],
    ["Berg leads polls for the 4 June vote.", "Berg leads polls for the 4 June 2030 vote."],
    ["The post was closed on 4 June 2029.", "The post was closed on 4 June 2029."],
    ["On Friday, the ministers will meet.", "On 3 May 2030, the ministers will meet."],
    ["On Monday, she said that she expected to sign.", null],
    ["On Monday, Berg said that rain was expected.", "On 29 April 2030, Berg said that rain was expected."],
    ["The ministers met yesterday.", "The ministers met on 1 May 2030."],
    ["The ministers met on Apr. 30 in Vik.", "The ministers met on 30 April 2030 in Vik."],
    ["The ministers met yesterday evening.", "The ministers met on the evening of 1 May 2030."],
    ["Congress approved last night the accord.", "Congress approved on the night of 1 May 2030 the accord."],
    ["This morning the ministers met again.", "On the morning of 2 May 2030 the ministers met again."],
    ["The ministers met on the last night of the summit.", "The ministers met on the last night of the summit."],
    ["Berg, captured in October last year, stayed silent.", "Berg, captured in October 2029, stayed silent."],
    ["The vote is due in June this year.", "The vote is due in June 2030."],
    [
      "Norland received most aid in 2027, the last year for which figures exist.",
      "Norland received most aid in 2027, the last year for which figures exist.",
    ],
    ["Berg quit the same day, the fourth to do so.", "Berg quit, the fourth to do so."],
    [
      "Norland closed the post, but opened it the same night.",
      "Norland closed the post, but opened it the same night.",
    ],
    ["Last year, the river rose twice.", "In 2029, the river rose twice."],
    ["Last October, the post was closed.", "In October 2029, the post was closed."],
    ["The post was closed in March.", "The post was closed in March 2030."],
  ])("%s", (body, expected) => {
    expect(polish(body)).toBe(expected);
  });

  test("a quote keeps its words", () => {
    expect(polish("“We met on Tuesday,” the minister said.")).toBe("“We met on Tuesday,” the minister said.");
  });

  test.each([
    ["The ministers met on Tuesday at the river.", "The ministers met at the river."],
    ["On Tuesday, the ministers met.", "The ministers met."],
    ["Tuesday’s meeting took an hour.", "The meeting took an hour."],
    ["Last October, the post was closed.", "In October, the post was closed."],
    ["The post stays closed until Tuesday.", null],
    ["The ministry rejected the criticism.", null],
    ["There is a precedent, though: the ministers met in Vik.", null],
    ["The ministry rejected the criticism of the court.", "The ministry rejected the criticism of the court."],
    ["The post has been closed since last month.", null],
  ])("of an unknown week: %s", (body, expected) => {
    const article = buildDossierArticle("a", body, { publishedAt: null });
    const parts = polishSentence(article, { start: 0, end: body.length }, []);
    expect(parts && inlineText(parts)).toBe(expected);
  });
});

test("what the reporter makes of it goes, whose view it is stays", () => {
  expect(polish("The ministers agreed to dredge, underscoring a will to go on.")).toBe(
    "The ministers agreed to dredge.",
  );
  expect(polish("Berg accused Holm of doing nothing, a surprising rebuke to an ally.")).toBe(
    "Berg accused Holm of doing nothing.",
  );
  expect(polish("The ministers agreed to dredge, marking what Berg called a turn.")).toBe(
    "The ministers agreed to dredge, marking what Berg called a turn.",
  );
  expect(polish("Mr. Berg also met Ms Holm.")).toBe("Berg met Holm.");
});

describe("pronouns before their name become the name", () => {
  test.each([
    [
      "He told reporters that the river had risen.",
      { He: "Ada Berg" },
      "Berg told reporters that the river had risen.",
    ],
    ["His government closed the post.", { His: "Ada Berg" }, "Berg’s government closed the post."],
    ["During the talks it agreed to dredge.", { it: "Norland" }, "During the talks Norland agreed to dredge."],
    ["Both governments agreed to dredge.", {}, "Both governments agreed to dredge."],
    ["The two ministers agreed to dredge.", {}, null],
    ["Berg said he would sign.", { Berg: "Ada Berg", he: "Ada Berg" }, "Berg said he would sign."],
    ["Berg named his wife as heir.", { Berg: "Ada Berg", "his wife": "Eva Holm" }, "Berg named his wife as heir."],
  ])("%s", (body, names, expected) => {
    expect(polish(body, names)).toBe(expected);
  });

  test("a name is not whom its own verb falls on", () => {
    const names = { Berg: "Ada Berg" };
    expect(polish("Berg also fined him and closed the post.", names)).toBeNull();
    expect(polish("Berg said the court fined him.", names)).toBe("Berg said the court fined him.");
  });

  test.each([
    "He told reporters that the river had risen.",
    "They agreed to meet again.",
    "This came after a year of silence.",
    "These figures are disputed.",
    "The minister did not mention the post.",
    "The treaty was signed in that hall.",
    "During the talks it agreed to dredge the river.",
    "Officials of Norland have not confirmed that.",
    "Norland froze most of it.",
  ])("%s points out of itself and is not used", (body) => {
    expect(polish(body)).toBeNull();
  });
});

describe("words that a pronoun says", () => {
  const berg = buildEntity("Ada Berg", "Ada Berg", []);

  test.each([
    ["“Norland will sign,” she said.", {}, "“Norland will sign,” Berg said."],
    [
      "“We will sign,” she said, adding that she would travel.",
      { she: "Ada Berg" },
      "“We will sign,” Berg said, adding that she would travel.",
    ],
    ["Orders to close would be “held back,” said she.", {}, "Orders to close would be “held back,” said Berg."],
    ["Berg was calm: “All is well,” she said.", { Berg: "Ada Berg" }, "Berg was calm: “All is well,” she said."],
    [
      "Norland closed the post because, it said, the river rose.",
      { Norland: "Norland" },
      "Norland closed the post because, it said, the river rose.",
    ],
  ])("%s", (body, names, expected) => {
    expect(polish(body, names, { speaker: berg })).toBe(expected);
  });

  test.each([
    "Orders on Norland would be “held back,” it said.",
    "“Norland will sign,” he added.",
    "The post in Norland would close, they said.",
    "The post in Norland would close, the statement added.",
  ])("%s names nobody and is not used", (body) => {
    expect(polish(body, { Norland: "Norland" })).toBeNull();
  });
});

test("an office without a name opens a sentence as who holds it", () => {
  expect(polish("The minister did not mention the post.", { "The minister": "Ada Berg" })).toBe(
    "Berg did not mention the post.",
  );
  expect(polish("The minister of Norland did not mention the post.")).toBe(
    "The minister of Norland did not mention the post.",
  );
});

describe("what ties or burdens a sentence goes", () => {
  test.each([
    ["However, the post stayed open.", "The post stayed open."],
    ["In addition to this accusation, Norland closed the post.", "Norland closed the post."],
    ["In between, Norland closed the post.", "Norland closed the post."],
    ["But the post stayed open", "The post stayed open."],
    ["Hours later, Norland closed the post.", "Norland closed the post."],
    ["A few days later, Norland closed the post.", "Norland closed the post."],
    ["Shortly afterwards, Norland closed the post.", "Norland closed the post."],
    ["ALM/VIK, May 2, 2030 (Wire) - Norland closed the post.", "Norland closed the post."],
    ["ALM (WIRE) — Norland closed the post.", "Norland closed the post."],
    ["Alm, May 2 (Wire).- Norland closed the post.", "Norland closed the post."],
    ["Vik, 2 May 2030 – Norland closed the post.", "Norland closed the post."],
    ["ALMA — Norland closed the post.", "Norland closed the post."],
    ["NORDA – the old alliance – closed the post.", "NORDA – the old alliance – closed the post."],
    ["N.U. – Norland ties are at a low.", "N.U. – Norland ties are at a low."],
    ["Norland – a member since 1990 – closed the post.", "Norland – a member since 1990 – closed the post."],
    ["This meeting was the first.", "The meeting was the first."],
    ["Norland has agreed in this area to dredge the river.", "Norland has agreed to dredge the river."],
  ])("%s", (body, expected) => {
    expect(polish(body)).toBe(expected);
  });

  const long =
    "Norland closed the border post at Alm, which had been open since the war, marking a new low in relations.";

  test("asides only where it is too long", () => {
    expect(polish(long)).toBe(long.replace(", marking a new low in relations", ""));
    expect(polish(long, {}, { most: 12 })).toBe("Norland closed the border post at Alm.");
  });

  test("an opening keeps its comma", () => {
    const body =
      "After two hours of talks — the longest they have ever had with each other — the ministers left the old hall.";
    expect(polish(body, {}, { most: 14 })).toBe("After two hours of talks, the ministers left the old hall.");
  });

  test("words that carry the citation stay", () => {
    const start = long.indexOf("open since the war");
    expect(polish(long, {}, { most: 16, keep: [{ start, end: start + 18 }] })).toBe(
      "Norland closed the border post at Alm, which had been open since the war.",
    );
  });

  test("whose words they are stays", () => {
    const body =
      "The river carried forty tonnes of silt in the spring, representing the largest load, according to the ministry.";
    expect(polish(body, {}, { most: 10 })).toBe(body);
  });
});
