import { type Home, loadDossier, loadLatest, processUploads } from "@chancery/core/pipeline";
import { encode, sampleArticle } from "./sample-article.ts";

const key = (number: number) => `articles/${String(number).padStart(4, "0")}.txt`;

/** The dossier and the number of editions after `count` articles went in one batch, in order. */
export async function uploadInOrder(home: Home, count: number) {
  const numbers = Array.from({ length: count }, (_, index) => index);
  for (const number of numbers) await home.uploads.put(key(number), encode(sampleArticle(number)));
  await processUploads(home, numbers.map(key));
  return describeHome(home);
}

/** The same after `writers` workers took the articles in, one article at a time and all at once. */
export async function uploadAtOnce(open: () => Home, count: number, writers: number) {
  const queue = Array.from({ length: count }, (_, index) => index).values();
  const write = async (home: Home) => {
    for (const number of queue) {
      await home.uploads.put(key(number), encode(sampleArticle(number)));
      const { results } = await processUploads(home, [key(number)]);
      if (results[0]?.kind !== "read") throw new Error(`${key(number)} ended as ${results[0]?.kind}`);
    }
  };
  await Promise.all(Array.from({ length: writers }, () => write(open())));
  return describeHome(open());
}

async function describeHome(home: Home) {
  const { edition } = await loadLatest(home);
  const dossier = await loadDossier(home, edition);
  return { editions: edition, articles: dossier?.articles.length ?? 0, dossier: JSON.stringify(dossier) };
}
