import * as z from "zod";
import { BriefingSentence } from "./briefing-sentence.ts";
import { DateInterval } from "./date.ts";
import { Bound } from "./quantity.ts";

/** A dated line of the timeline. */
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
