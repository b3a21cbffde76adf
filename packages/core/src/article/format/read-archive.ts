import { UnreadableArticle } from "../../error/index.ts";
import type { ArticleFile } from "../article-file.ts";
import { decodeBytes } from "../charset/decode-bytes.ts";
import type { ArticleDraft } from "../draft.ts";
import type { ReadLimits } from "../read-limits.ts";
import { readDocx } from "./read-docx.ts";
import { unpackArchive } from "./unpack-archive.ts";

type ReadDrafts = (file: ArticleFile, limits: ReadLimits) => Promise<readonly ArticleDraft[]>;

/** A zip: a Word document, or a bundle of files of which each is read; those that hold no article get a notice. */
export async function readArchive(
  file: ArticleFile,
  limits: ReadLimits,
  readDrafts: ReadDrafts,
): Promise<readonly ArticleDraft[]> {
  const entries = await unpackArchive(file.name, file.bytes, limits);
  const word = entries.find((entry) => entry.name === "word/document.xml");
  if (word) return [readDocx(file.name, decodeBytes(word.bytes).text)];
  if (entries.some((entry) => entry.name === "[Content_Types].xml" || entry.name === "mimetype")) {
    throw new UnreadableArticle(file.name, "unsupported", "this kind of document is not read", {
      hint: "Save it as a Word document or PDF.",
    });
  }
  const drafts: ArticleDraft[] = [];
  const failed: string[] = [];
  for (const { name, bytes } of entries) {
    const path = `${file.name}/${name}`;
    try {
      const read = await readDrafts({ ...file, name: path, bytes }, limits);
      drafts.push(...read.map((draft) => ({ file: path, ...draft })));
    } catch (error) {
      if (!(error instanceof UnreadableArticle)) throw error;
      failed.push(error.message);
    }
  }
  if (drafts.length === 0)
    throw new UnreadableArticle(file.name, "no-text", failed[0] ?? "the archive holds no article");
  return drafts.map((draft, index) =>
    index > 0
      ? draft
      : {
          ...draft,
          notices: [...draft.notices, ...failed.map((message) => ({ code: "archive-entry-unread", message }))],
        },
  );
}
