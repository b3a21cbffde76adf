import type { Theme } from "../../../schema/index.ts";
import type { Tone } from "../../chart/index.ts";
import type { Style } from "./run.ts";

const style = (face: string, size: number, tone: Tone): Style => ({ face, size, tone, rise: 0 });

/** Running text and what stands in it. */
export interface TextStyle {
  readonly regular: Style;
  readonly strong: Style;
  readonly emphasis: Style;
  readonly citation: Style;
  /** Height of a line. */
  readonly leading: number;
}

function textStyle(family: "serif" | "sans", size: number, leading: number, tone: Tone = "ink"): TextStyle {
  return {
    regular: style(family, size, tone),
    strong: style(`${family}-bold`, size, tone),
    emphasis: style(`${family}-italic`, size, tone),
    citation: { face: "sans", size: size * 0.68, tone: "accent", rise: size * 0.33 },
    leading: size * leading,
  };
}

export interface Styles {
  readonly lead: TextStyle;
  readonly body: TextStyle;
  readonly small: TextStyle;
  readonly muted: TextStyle;
  readonly excerpt: TextStyle;
  readonly note: TextStyle;
  readonly title: Style;
  readonly heading: Style;
  readonly subheading: Style;
  readonly label: Style;
  readonly mark: Style;
}

/** The type scale of a theme. Text is set in the serif; labels, tables and notes in the sans, whose figures align. */
export function stylesOf({ type }: Theme): Styles {
  return {
    lead: textStyle("serif", type.body * 1.18, type.leading * 1.02),
    body: textStyle("serif", type.body, type.leading),
    small: textStyle("sans", type.small, 1.32),
    muted: textStyle("sans", type.small, 1.32, "muted"),
    excerpt: textStyle("serif", type.small * 1.05, 1.33),
    note: textStyle("sans", type.note, 1.28),
    title: style("serif-bold", type.title, "ink"),
    heading: style("sans-bold", type.heading, "accent"),
    subheading: style("sans-bold", type.subheading, "ink"),
    label: style("sans-bold", type.small, "ink"),
    mark: style("sans", type.note, "muted"),
  };
}
