import type { Theme } from "../../schema/index.ts";
import type { Tone } from "../chart/index.ts";
import type { EmbeddedFont } from "./font/embed-fonts.ts";
import type { ShapeWord } from "./font/shape-word.ts";
import type { Styles } from "./line/styles.ts";
import type { Frame } from "./page/frame.ts";
import type { Notes } from "./part/open-notes.ts";

/** What every part of the page needs to set and draw itself. */
export interface Press {
  readonly doc: PDFKit.PDFDocument;
  readonly theme: Theme;
  readonly frame: Frame;
  readonly styles: Styles;
  readonly shape: ShapeWord;
  readonly font: (file: string) => EmbeddedFont;
  readonly notes: Notes;
  /** The theme's colours as operands: "0.1 0.2 0.3". */
  readonly inks: Readonly<Record<Tone | "paper", string>>;
}
