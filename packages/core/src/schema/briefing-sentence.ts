import * as z from "zod";

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
