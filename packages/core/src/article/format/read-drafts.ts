import { UnreadableArticle } from "../../error/index.ts";
import type { ArticleFile } from "../article-file.ts";
import { decodeBytes } from "../charset/decode-bytes.ts";
import type { ArticleDraft } from "../draft.ts";
import { readHtml } from "../html/read-html.ts";
import { readPlainText } from "../plain/read-plain-text.ts";
import type { ReadLimits } from "../read-limits.ts";
import { detectFormat } from "./detect-format.ts";

/** The articles of a file as drafts, by its format. Libraries are loaded by the format that needs them. */
export async function readDrafts(file: ArticleFile, limits: ReadLimits): Promise<readonly ArticleDraft[]> {
  const format = detectFormat(file.name, file.bytes);
  const text = () => decodeBytes(file.bytes).text;
  switch (format) {
    case "text":
    case "markdown":
    case "email":
    case "json":
    case "feed":
      return [readPlainText(text())];
    case "html":
      return [readHtml(file.name, text(), file.url ?? null)];
    case "pdf":
    case "zip":
    case "binary":
      throw new UnreadableArticle(file.name, "binary", `the file is no text (${format})`);
    default:
      return format satisfies never;
  }
}
