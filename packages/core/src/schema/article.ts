import * as z from "zod";
import { DateInterval } from "./date.ts";
import { Span } from "./span.ts";

export const BlockKind = z.enum([
  "headline",
  "dek",
  "byline",
  "dateline",
  "heading",
  "paragraph",
  "quote",
  "list",
  "caption",
  "qa",
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** A paragraph-like piece of the body. `repeats` is true when it only says again what another block of the article said. */
export const Block = Span.unwrap().extend({ kind: BlockKind, repeats: z.boolean() }).readonly();
export type Block = z.infer<typeof Block>;

/** A sentence of the body; `block` is the index of its block. */
export const Sentence = Span.unwrap().extend({ block: z.int().nonnegative() }).readonly();
export type Sentence = z.infer<typeof Sentence>;

/** Text that was dropped before the body was made, kept for audit. `after` is the offset in `body` where it stood. */
export const Removed = z.object({ text: z.string(), reason: z.string(), after: z.int().nonnegative() }).readonly();
export type Removed = z.infer<typeof Removed>;

/** Something odd in an article that a reader should know; never fatal. */
export const Notice = z
  .object({ code: z.string(), message: z.string(), start: z.int().optional(), end: z.int().optional() })
  .readonly();
export type Notice = z.infer<typeof Notice>;

export const ArticleFormat = z.enum(["text", "html", "markdown", "email", "docx", "pdf", "ninjs", "schema-org", "rss"]);
export type ArticleFormat = z.infer<typeof ArticleFormat>;

/**
 * One article as the parser understood it. `body` holds the headline, dek and paragraphs that belong to the article,
 * one block a line; every offset elsewhere counts into it. `id` is the hash of its folded content, so the same text
 * with other whitespace, quote marks or tracking parameters is the same article.
 */
export const Article = z
  .object({
    id: z.string(),
    file: z.string(),
    format: ArticleFormat,
    title: z.string().nullable(),
    dek: z.string().nullable(),
    byline: z.array(z.string()).readonly(),
    outlet: z.string().nullable(),
    /** Id of the publisher family in the profile, where the outlet belongs to one. */
    publisher: z.string().nullable(),
    /** News agencies named in byline, dateline or text as the origin of the report: "EFE", "AP". */
    agencies: z.array(z.string()).readonly(),
    section: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: DateInterval.nullable(),
    /** Month and day, `MM-DD`, of a dateline that leaves the year open ("WASHINGTON, Oct 24 (Reuters)") where nothing else dates the article. */
    datelineDay: z
      .string()
      .regex(/^\d{2}-\d{2}$/u)
      .nullable(),
    /** The article cannot be younger than this day (an upload time, a later dated reply). */
    publishedBefore: z.iso.date().nullable(),
    /** BCP 47 primary language subtag, "und" when unknown. */
    language: z.string(),
    languageConfidence: z.number().min(0).max(1),
    /** True for a feed item or abstract that is not the whole report. */
    summaryOnly: z.boolean(),
    body: z.string(),
    blocks: z.array(Block).readonly(),
    sentences: z.array(Sentence).readonly(),
    removed: z.array(Removed).readonly(),
    notices: z.array(Notice).readonly(),
    /** MinHash signature of the body's folded word 5-shingles, for finding wire copy. */
    signature: z.array(z.int()).readonly(),
  })
  .readonly();
export type Article = z.infer<typeof Article>;
