import { readArticles } from "@chancery/core/article";
import { expect, test } from "vitest";

const TEXT = [
  "Harbour talks resume after long strike",
  "Delegates from both ports met on Monday for the first time since the strike began, officials of the harbour board said.",
  "The chair of the board told reporters that the fund of the port would be paid in full before the end of the month.",
  "“We have waited for this meeting since the spring, and we are glad that it was held at last,” she said to the press.",
  "The delegates will meet again on Thursday at the house of the harbour board, which has been closed since the strike.",
];
const read = async (lines: readonly string[]) => {
  const [article] = await readArticles(
    { name: "a.txt", bytes: new TextEncoder().encode(lines.join("\n\n")) },
    { publishers: [] },
  );
  if (!article) throw new Error("Cannot find an article, expected one");
  return article;
};

test("an invitation to a newsletter goes, whatever verb it has", async () => {
  const lines = ["Get our newsletter with the best of THE QUAY", "Receive the weekly Quay newsletter every Friday"];
  const article = await read([...TEXT, ...lines]);
  expect(article.body).toBe(TEXT.join("\n"));
  expect(article.removed.map(({ text, reason }) => [text, reason])).toEqual(lines.map((line) => [line, "newsletter"]));
});

test("notices in another language below the text go, the ones without a telling word with them", async () => {
  const notices = [
    "Cierra la sesión en otro aparato",
    "¿Deseas dar acceso a otra persona?",
    "¿Tu empresa paga? Pide más accesos.",
    "Este aviso se verá otra vez mientras la sesión siga abierta.",
  ];
  const article = await read([...TEXT, ...notices]);
  expect(article.body).toBe(TEXT.join("\n"));
  expect(article.removed.map(({ text }) => text)).toEqual(notices);
});

test("an English line below, and a Spanish quotation within, stay", async () => {
  const quoted = "“Hemos esperado por este encuentro desde la primavera, y se hizo al fin con el puerto,” dijo ella.";
  const last = "Harbour dues remain unchanged.";
  const article = await read([...TEXT.slice(0, 3), quoted, ...TEXT.slice(3), last]);
  expect(article.removed).toEqual([]);
});
