import * as z from "zod";

/** A half-open range of UTF-16 code units in an article's `body`: `body.slice(start, end)`. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly();
export type Span = z.infer<typeof Span>;

/**
 * Words of one article that carry a statement, with their place.
 * A W3C Web Annotation TextPositionSelector (`start`, `end`) and TextQuoteSelector (`text`) in one:
 * `body.slice(start, end) === text` always holds for the article's body.
 */
export const Evidence = z
  .object({
    article: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    text: z.string().min(1),
  })
  .readonly();
export type Evidence = z.infer<typeof Evidence>;
