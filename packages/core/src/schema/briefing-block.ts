import * as z from "zod";
import { BriefingSentence, Change, Confidence, Likelihood } from "./briefing-sentence.ts";
import { Chart, TimelineEntry } from "./chart.ts";
import { DisputeKind } from "./dossier.ts";

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
const Timeline = z.object({ kind: z.literal("timeline"), entries: z.array(TimelineEntry).readonly() }).readonly();

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
