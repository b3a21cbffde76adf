import { UnreadableArticle } from "../../error/index.ts";
import { cleanUrl } from "../build/identify-content.ts";
import pageModel from "../content/page-model.json" with { type: "json" };
import { type ContentModel, scoreLines } from "../content/score-lines.ts";
import { type ArticleDraft, emptyDraft, type Piece } from "../draft.ts";
import { dropTeasers } from "../plain/drop-teasers.ts";
import { blockFeatures } from "./block-features.ts";
import { findAuthors } from "./find-authors.ts";
import { findModified, findPublished } from "./find-published.ts";
import { findSite } from "./find-site.ts";
import { findTitle } from "./find-title.ts";
import { keepBlocks } from "./keep-blocks.ts";
import { labelBlocks } from "./label-blocks.ts";
import { isFrontPage, type PageContext, pageContext, textOf } from "./page-context.ts";
import { readPage } from "./read-page.ts";

const model = pageModel as unknown as ContentModel;

/** A saved web page to a draft: its metadata, and of its blocks those that belong to the article. */
export function readHtml(file: string, html: string, url: string | null): ArticleDraft {
  const page = readPage(html);
  if (!page) throw new UnreadableArticle(file, "damaged", "the elements of the page nest too deep");
  const declared = cleanUrl(page.canonical ?? page.meta.get("og:url")?.[0] ?? "", url ?? undefined);
  // Some templates name the front page as canonical on every page.
  const address = declared === null || (url !== null && isFrontPage(declared)) ? url : declared;
  const context = pageContext(page, address);
  const site = findSite(context);
  const title = findTitle(context, site);
  const byline = findAuthors(context, site);
  const pieces = readPieces(context, title, byline);
  return {
    ...emptyDraft("html"),
    pieces,
    title,
    dek: pieces.find((piece) => piece.kind === "dek")?.text ?? null,
    byline,
    outlet: site,
    section: context.meta("article:section", "section", "parsely-section") ?? textOf(context.article?.articleSection),
    url: address,
    published: findPublished(context, title),
    publishedBefore: findModified(context),
    language: page.language?.slice(0, 2).toLowerCase() ?? null,
  };
}

function readPieces(context: PageContext, title: string | null, byline: readonly string[]): readonly Piece[] {
  const { page } = context;
  const { table, facts, groups } = blockFeatures(
    page,
    page.title || (title ?? ""),
    textOf(context.article?.articleBody) ?? "",
  );
  const lengths = facts.map((fact) => fact.length);
  const scores = scoreLines(model, table, lengths, groups);
  const kept = keepBlocks(page, facts, scores);
  const description = context.meta("og:description", "description", "twitter:description");
  return dropTeasers(labelBlocks(page, kept, { title, description, byline }, (index) => facts[index]?.reason ?? null));
}
