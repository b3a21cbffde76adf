import * as z from "zod";
import { SectionId } from "./briefing.ts";

const colour = z.string().regex(/^#[0-9a-f]{6}$/, "a colour such as #1a2b3c");
const palette = z
  .object({
    paper: colour,
    ink: colour,
    muted: colour,
    rule: colour,
    accent: colour,
    accentSoft: colour,
    warning: colour,
    warningSoft: colour,
  })
  .readonly();

/** The look that HTML and PDF share, read from `templates/theme.json`. Sizes and spaces are points. */
export const Theme = z
  .object({
    brand: z
      .object({
        name: z.string(),
        /** Printed at the head and foot of every page, for instance a handling instruction; empty for none. */
        classification: z.string(),
        /** SVG path data of a logo on a 24 × 24 grid; empty for none. */
        logo: z.string().regex(/^(?:[Mm][-+.,\s\dA-Za-z]*)?$/, "SVG path data that begins with M"),
      })
      .readonly(),
    colours: z.object({ light: palette, dark: palette }).readonly(),
    type: z
      .object({
        serif: z.string(),
        sans: z.string(),
        title: z.number(),
        heading: z.number(),
        subheading: z.number(),
        body: z.number(),
        small: z.number(),
        note: z.number(),
        leading: z.number(),
      })
      .readonly(),
    space: z.object({ page: z.number(), section: z.number(), block: z.number(), line: z.number() }).readonly(),
    /** What the PDF is printed on, unless the caller asks for another size. */
    page: z.enum(["A4", "LETTER"]),
    /** Section ids in order; a section that is left out is not rendered. */
    sections: z.array(SectionId).readonly(),
  })
  .readonly();
export type Theme = z.infer<typeof Theme>;

/** Everything a renderer needs that lies on disk: the files of `templates/` by name, the theme, and font files by face. */
export interface RenderAssets {
  readonly theme: Theme;
  readonly templates: Readonly<Record<string, string>>;
  readonly fonts: Readonly<Record<string, Uint8Array>>;
}
