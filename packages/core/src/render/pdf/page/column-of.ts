import type { Styles } from "../line/styles.ts";
import type { Frame } from "./frame.ts";

export interface Column {
  readonly x: number;
  readonly width: number;
  /** How far text stands in from its number: "12a" at note size. */
  readonly hang: number;
  /** From the left edge of this column to that of the next. */
  readonly step: number;
}

const GUTTER = 18;
/** In ems of the notes: room for "300c". */
const HANG = 2.3;

/** The first of the two columns in which the sources stand. */
export function columnOf({ left, right }: Frame, { note }: Styles): Column {
  const width = (right - left - GUTTER) / 2;
  return { x: left, width, hang: note.regular.size * HANG, step: width + GUTTER };
}
