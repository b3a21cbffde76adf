import * as z from "zod";
import { CalendarDay, DateInterval } from "./date.ts";
import { DisputeKind, FactKind, FactStatus } from "./dossier.ts";
import { Bound } from "./quantity.ts";
import { Evidence } from "./span.ts";

/** A run of text in a sentence. `quote` holds words that stand in the cited evidence; renderers add the marks. */
export const Inline = z.object({ kind: z.enum(["text", "strong", "emphasis", "quote"]), text: z.string() }).readonly();
export type Inline = z.infer<typeof Inline>;

/** A sentence of the briefing with the citations that carry it and the facts it speaks of. */
export const BriefingSentence = z
  .object({
    parts: z.array(Inline).min(1).readonly(),
    citations: z.array(z.string()).readonly(),
    facts: z.array(z.string()).readonly(),
    /** True where the sentence only counts or names what the dossier holds: it has no evidence of its own to cite. */
    counted: z.boolean().optional(),
  })
  .readonly();
export type BriefingSentence = z.infer<typeof BriefingSentence>;

/** ICD 203 likelihood terms, one row of its table each (second synonyms are not used). */
export const Likelihood = z.enum([
  "almost no chance",
  "very unlikely",
  "unlikely",
  "roughly even chance",
  "likely",
  "very likely",
  "almost certain",
]);
export type Likelihood = z.infer<typeof Likelihood>;

export const Confidence = z.enum(["low", "moderate", "high"]);
export type Confidence = z.infer<typeof Confidence>;

/** How a fact differs from the edition before. */
export const Change = z.enum(["added", "strengthened", "newly-disputed", "resolved", "updated", "withdrawn"]);
export type Change = z.infer<typeof Change>;

const sentences = z.array(BriefingSentence).readonly();

const Paragraph = z.object({ kind: z.literal("paragraph"), sentences }).readonly();
/** `subject` is the id of the profile's subject that the blocks up to the next heading treat. */
const Heading = z.object({ kind: z.literal("heading"), text: z.string(), subject: z.string().optional() }).readonly();
const List = z
  .object({ kind: z.literal("list"), ordered: z.boolean(), items: z.array(sentences).readonly() })
  .readonly();
const Judgment = z
  .object({
    kind: z.literal("judgment"),
    number: z.int().positive(),
    likelihood: Likelihood,
    confidence: Confidence,
    statement: BriefingSentence,
    confidenceStatement: BriefingSentence,
    basis: BriefingSentence,
    indicator: BriefingSentence,
  })
  .readonly();
const Table = z
  .object({
    kind: z.literal("table"),
    caption: z.string(),
    columns: z.array(z.object({ title: z.string(), align: z.enum(["left", "right"]) }).readonly()).readonly(),
    rows: z.array(z.array(sentences).readonly()).readonly(),
  })
  .readonly();
const Changes = z
  .object({
    kind: z.literal("changes"),
    items: z.array(z.object({ change: Change, sentence: BriefingSentence, reason: z.string() }).readonly()).readonly(),
  })
  .readonly();
const DisputeBlock = z
  .object({
    kind: z.literal("dispute"),
    number: z.int().positive(),
    dispute: z.string(),
    facts: z.array(z.string()).readonly(),
    about: z.string(),
    disputeKind: DisputeKind,
    why: z.string(),
    note: z.string().nullable(),
    versions: z
      .array(
        z
          .object({
            value: z.string(),
            independentSources: z.int().nonnegative(),
            /** "EL PAÍS; outlet not stated" */
            outlets: z.array(z.string()).readonly(),
            /** The exact sentences, each with its citation. */
            excerpts: z.array(z.object({ text: z.string(), citation: z.string() }).readonly()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
const Positions = z
  .object({
    kind: z.literal("positions"),
    sides: z.tuple([z.string(), z.string()]).readonly(),
    rows: z
      .array(
        z
          .object({ subject: z.string(), subjectId: z.string(), cells: z.tuple([sentences, sentences]).readonly() })
          .readonly(),
      )
      .readonly(),
    agreed: sentences,
    open: sentences,
  })
  .readonly();
export const TimelineEntry = z
  .object({
    date: DateInterval,
    label: z.string(),
    /** Other dates that sources give for the same event. */
    rivals: z.array(DateInterval).readonly(),
    background: z.boolean(),
    sentence: BriefingSentence,
  })
  .readonly();
export type TimelineEntry = z.infer<typeof TimelineEntry>;
const Timeline = z.object({ kind: z.literal("timeline"), entries: z.array(TimelineEntry).readonly() }).readonly();

/** A drawing and the words that say the same. */
export const Chart = z
  .object({
    kind: z.literal("chart"),
    title: z.string(),
    alt: z.string(),
    data: z.discriminatedUnion("chart", [
      z.object({ chart: z.literal("timeline"), entries: z.array(TimelineEntry).readonly() }),
      z.object({
        chart: z.literal("corroboration"),
        bars: z
          .array(z.object({ label: z.string(), sources: z.int().nonnegative(), disputed: z.boolean() }).readonly())
          .readonly(),
      }),
      z.object({
        chart: z.literal("figures"),
        rows: z
          .array(
            z
              .object({
                label: z.string(),
                unit: z.string(),
                values: z
                  .array(
                    z
                      .object({
                        value: z.number(),
                        low: z.number().nullable(),
                        high: z.number().nullable(),
                        bound: Bound,
                        source: z.string(),
                      })
                      .readonly(),
                  )
                  .readonly(),
              })
              .readonly(),
          )
          .readonly(),
      }),
    ]),
  })
  .readonly();
export type Chart = z.infer<typeof Chart>;

export const BriefingBlock = z.discriminatedUnion("kind", [
  Paragraph,
  Heading,
  List,
  Judgment,
  Table,
  Changes,
  DisputeBlock,
  Positions,
  Timeline,
  Chart,
]);
export type BriefingBlock = z.infer<typeof BriefingBlock>;

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
