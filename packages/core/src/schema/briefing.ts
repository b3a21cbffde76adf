import * as z from "zod";
import { BriefingBlock } from "./briefing-block.ts";
import { CalendarDay, DateInterval } from "./date.ts";
import { FactKind, FactStatus } from "./dossier.ts";
import { Evidence } from "./span.ts";

export const SectionId = z.enum([
  "bottom-line",
  "changes",
  "judgments",
  "developments",
  "positions",
  "figures",
  "disputes",
  "timeline",
  "background",
  "people",
  "watch",
  "gaps",
  "sources",
]);
export type SectionId = z.infer<typeof SectionId>;

export const Section = z
  .object({ id: SectionId, title: z.string(), blocks: z.array(BriefingBlock).readonly() })
  .readonly();
export type Section = z.infer<typeof Section>;

/** An endnote: the exact words, the sentence they stand in, and the source's number. `id` is "2c": third endnote of source 2. */
export const Citation = z
  .object({
    id: z.string(),
    source: z.int().positive(),
    evidence: Evidence,
    sentence: z.string(),
    /** What stands before and after the sentence in its paragraph; a W3C TextQuoteSelector's prefix and suffix. */
    prefix: z.string(),
    suffix: z.string(),
  })
  .readonly();
export type Citation = z.infer<typeof Citation>;

/** An article, or a source of background facts, as the list of sources shows it. */
export const BriefingSource = z
  .object({
    number: z.int().positive(),
    kind: z.enum(["article", "background"]),
    /** Article id, or id of the background fact. */
    ref: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    byline: z.array(z.string()).readonly(),
    publishedAt: DateInterval.nullable(),
    url: z.string().nullable(),
    file: z.string().nullable(),
    inScope: z.boolean(),
    note: z.string().nullable(),
  })
  .readonly();
export type BriefingSource = z.infer<typeof BriefingSource>;

/** What the next edition needs of a fact to say what changed. */
export const FactDigest = z
  .object({
    id: z.string(),
    kind: FactKind,
    summary: z.string(),
    status: FactStatus,
    independentSources: z.int().nonnegative(),
    value: z.string().nullable(),
    /** Ids of subjects, and of the sides whose people or institutions take part; readers filter by them. */
    topics: z.array(z.string()).readonly(),
    sides: z.array(z.string()).readonly(),
    statements: z.array(z.string()).readonly(),
  })
  .readonly();
export type FactDigest = z.infer<typeof FactDigest>;

/** One edition as a tree; HTML, PDF, Markdown and JSON are views of it. */
export const Briefing = z
  .object({
    version: z.literal(1),
    topic: z.string(),
    title: z.string(),
    /** Number of the edition, from 1. */
    edition: z.int().positive(),
    previous: z.int().positive().nullable(),
    asOf: CalendarDay.nullable(),
    language: z.literal("en"),
    /** The profile's sides and subjects that the briefing speaks of, for readers to filter by. */
    sides: z.array(z.object({ id: z.string(), name: z.string() }).readonly()).readonly(),
    subjects: z.array(z.object({ id: z.string(), title: z.string() }).readonly()).readonly(),
    counts: z
      .object({
        articles: z.int().nonnegative(),
        outOfScope: z.int().nonnegative(),
        publishers: z.int().nonnegative(),
        outletsUnknown: z.int().nonnegative(),
        facts: z.int().nonnegative(),
        corroborated: z.int().nonnegative(),
        disputes: z.int().nonnegative(),
      })
      .readonly(),
    sections: z.array(Section).readonly(),
    citations: z.array(Citation).readonly(),
    sources: z.array(BriefingSource).readonly(),
    digest: z.array(FactDigest).readonly(),
  })
  .readonly();
export type Briefing = z.infer<typeof Briefing>;
