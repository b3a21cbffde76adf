import { readArticles } from "@chancery/core/article";
import { expect, test } from "vitest";

const languageOf = async (text: string) => {
  const [article] = await readArticles({ name: "a.txt", bytes: new TextEncoder().encode(text) }, { publishers: [] });
  return article?.language;
};

test.each([
  ["en", "Petro visits Washington. He met Trump."],
  ["en", "Chile recalls envoy. Peru does not."],
  ["en", "Venezuela frees two Americans. They left Sunday."],
  ["en", "US strikes boat, killing three. Petro condemns attack."],
  ["en", "Ecuador raises tariffs. Colombia answers in kind. Traders queue."],
  ["en", "Petro rejects US sanctions. Colombia's president says drug money never reached campaign."],
  ["en", "Ecuador expels Colombian envoy. Quito ministers stay silent."],
  ["en", "Colombian peso hits record low; central bank holds rates."],
  ["es", "Petro rechaza sanciones. Bogota busca nuevos aliados."],
  ["es", "Petro visita Washington. Se reunió con Trump."],
  ["de", "Trump telefoniert mit Petro. Keine Einigung."],
  ["fr", "Trump reçoit Petro. Aucun accord."],
  ["pt", "Lula recebe Trump em Brasília. Não houve acordo."],
  ["nl", "Trump ontvangt Petro. Geen akkoord bereikt."],
  ["it", "Trump riceve Petro a Washington. Nessun accordo."],
])("a text of two sentences is %s: %s", async (language, text) => {
  expect(await languageOf(text)).toBe(language);
});
