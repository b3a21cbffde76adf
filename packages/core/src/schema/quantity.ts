import * as z from "zod";

export const Bound = z.enum(["exact", "about", "at-least", "more-than", "at-most", "less-than", "nearly"]);
export type Bound = z.infer<typeof Bound>;

/**
 * An amount as an interval. `value` is the number as written, in `unit`; `low` and `high` enclose what the words allow,
 * null where open: "at least 126" is [126, null], "nearly two hours" is [null, 2] with the end excluded.
 */
export const Quantity = z
  .object({
    /** What is measured, in the article's words: "people killed", "hectares under cultivation". */
    measure: z.string(),
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    /** "people", "USD", "percent", "hour", "tonne": singular, lower case, currency as ISO 4217. */
    unit: z.string(),
    bound: Bound,
    /** Per what: "year" for "$450mn annually". */
    per: z.string().optional(),
  })
  .readonly();
export type Quantity = z.infer<typeof Quantity>;
