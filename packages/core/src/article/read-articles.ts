import { UnreadableArticle } from "../error/index.ts";
import type { Article } from "../schema/index.ts";
import type { ArticleFile, ReadOptions } from "./article-file.ts";
import { buildArticle } from "./build/build-article.ts";
import type { ArticleDraft } from "./draft.ts";
import { readDrafts } from "./format/read-drafts.ts";
import { defaultLimits, holdLimit, type ReadLimits } from "./read-limits.ts";
import { isBriefing } from "./refine/is-briefing.ts";
import { refineDraft } from "./refine/refine-draft.ts";

/** The articles of a file: one for most, several for an archive or a feed. Throws `UnreadableArticle` with the reason. */
export async function readArticles(file: ArticleFile, options: ReadOptions): Promise<readonly Article[]> {
  const limits: ReadLimits = { ...defaultLimits, ...options.limits };
  const started = options.clock?.() ?? 0;
  holdLimit(file.name, limits, "rawBytes", file.bytes.length);
  if (file.bytes.length === 0) throw emptyFile(file.name, "the file is empty");
  const drafts = await readDrafts(file, limits);
  // A feed or an archive has the time of its articles together.
  const share = () => Math.round(((options.clock?.() ?? 0) - started) / Math.max(1, drafts.length));
  const holdTime = () => holdLimit(file.name, limits, "milliseconds", share());
  const articles = drafts.map((draft) => {
    holdTime();
    const part = { ...file, name: draft.file ?? file.name };
    holdDraft(part.name, draft, limits);
    return buildArticle(part, refineDraft(draft, options.publishers, file.uploadedAt ?? null), options.publishers);
  });
  holdTime();
  return articles;
}

/** Refuses a draft without a word, one of our own briefings, and one past the limits of text. */
function holdDraft(file: string, draft: ArticleDraft, limits: ReadLimits): void {
  if (isBriefing(draft)) {
    throw new UnreadableArticle(file, "unsupported", "the file is a briefing made of articles, not an article", {
      hint: "Upload the articles that it cites; a briefing is no source beside them.",
    });
  }
  const kept = draft.pieces.filter((piece) => piece.kind !== "removed");
  if (!kept.some((piece) => /[\p{L}\p{N}]/u.test(piece.text))) {
    throw emptyFile(file, "the file is empty: it holds no words of an article");
  }
  holdLimit(file, limits, "blocks", kept.length);
  const length = kept.reduce((sum, piece) => sum + piece.text.length, 0);
  holdLimit(file, limits, "textLength", length);
}

function emptyFile(file: string, message: string): UnreadableArticle {
  const hint = "Open the file, check that the text of the article is in it, and send it again.";
  return new UnreadableArticle(file, "empty", message, { hint });
}
