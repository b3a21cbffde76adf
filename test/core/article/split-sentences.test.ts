import { readArticles } from "@chancery/core/article";
import { expect, test } from "vitest";

async function sentencesOf(text: string): Promise<readonly string[]> {
  const [article] = await readArticles({ name: "a.txt", bytes: new TextEncoder().encode(text) }, { publishers: [] });
  return article?.sentences.map(({ start, end }) => article.body.slice(start, end)) ?? [];
}

const cases: readonly (readonly string[])[] = [
  ["Vice President J.D. Vance met Sen. Ann Lee in the U.S. Capitol.", "He left."],
  ["The talks ended at 1 p.m. local time.", "They resumed at 5 p.m.", "The minister had left Acme Inc. before."],
  ["“We met. ", "“We will meet again,” she said.", "“Will you go?” he asked."].slice(1),
  ["THE U.S. GOVERNMENT DENIED IT.", "GEN. RUIZ SAID SO ON 3 FEB. 1990.", "MR. DIAZ DID NOT."],
  ["It fell by 3.5 percent.", "What now?", "Nobody knows…", "The end."],
  ["They will not land, Ruiz wrote on X.", "Leal said that X. Ortiz had ordered it."],
  ["El Sr. Ruiz llegó a EE.UU. el martes.", "¿Qué dijo?", "Nada."],
];

test.each(cases)("splits %s …", async (...expected) => {
  expect(await sentencesOf(expected.join(" "))).toEqual(expected);
});
