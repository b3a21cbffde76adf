import { UnreadableArticle } from "../../error/index.ts";
import type { ArticleFile } from "../article-file.ts";
import { decodeBytes } from "../charset/decode-bytes.ts";
import type { ArticleDraft } from "../draft.ts";
import { holdLimit, type ReadLimits } from "../read-limits.ts";
import { detectFormat } from "./detect-format.ts";
import { readArchive } from "./read-archive.ts";

/** The articles of a file as drafts, by its format; each reader and its library is loaded when a file needs it. */
export async function readDrafts(file: ArticleFile, limits: ReadLimits): Promise<readonly ArticleDraft[]> {
  const format = detectFormat(file.name, file.bytes);
  switch (format) {
    case "text": {
      const { readPlainText } = await import("../plain/read-plain-text.ts");
      return decoded(file, limits, (text) => [readPlainText(text)]);
    }
    case "markdown": {
      const { readMarkdown } = await import("./read-markdown.ts");
      return decoded(file, limits, (text) => [readMarkdown(text)]);
    }
    case "html": {
      const { readHtml } = await import("../html/read-html.ts");
      return decoded(file, limits, (text) => [readHtml(file.name, text, file.url ?? null)], limits.rawBytes);
    }
    case "json": {
      const { readJson } = await import("./read-json.ts");
      return decoded(file, limits, (text) => readJson(file.name, text, limits));
    }
    case "feed": {
      const { readFeed } = await import("./read-feed.ts");
      return decoded(file, limits, (text) => readFeed(file.name, text, limits));
    }
    case "email": {
      const { readEmail } = await import("./read-email.ts");
      return [await readEmail(file.name, file.bytes)];
    }
    case "pdf": {
      const { readPdf } = await import("./read-pdf.ts");
      return [await readPdf(file.name, file.bytes, limits)];
    }
    case "zip":
      return readArchive(file, limits, readDrafts);
    case "binary":
      throw new UnreadableArticle(file.name, "binary", "the file holds no text that can be read", {
        hint: "Save the article as text, HTML, Markdown, mail, Word document or PDF.",
      });
    default:
      return format satisfies never;
  }
}

/** Decodes and holds the limit of text; markup may be larger than the text in it. */
function decoded(
  file: ArticleFile,
  limits: ReadLimits,
  read: (text: string) => readonly ArticleDraft[],
  longest = limits.textLength,
): readonly ArticleDraft[] {
  const { text, repaired } = decodeBytes(file.bytes);
  holdLimit(file.name, { ...limits, textLength: longest }, "textLength", text.length);
  const drafts = read(text);
  if (!repaired) return drafts;
  const notice = {
    code: "mojibake-repaired",
    message: "Letters that had been saved in the wrong character set were put right.",
  };
  return drafts.map((draft) => ({ ...draft, notices: [...draft.notices, notice] }));
}
