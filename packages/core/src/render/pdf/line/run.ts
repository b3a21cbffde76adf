import type { Tone } from "../../chart/index.ts";

export interface Style {
  /** Name of a face in `fontFaces`. */
  readonly face: string;
  readonly size: number;
  readonly tone: Tone;
  /** Points above the baseline. */
  readonly rise: number;
}

/** Where a run leads to, and the name under which others find the run. */
export interface Link {
  readonly to: string;
  readonly kind: "place" | "address";
  /** Words for those who cannot see where it stands: "Evidence 2c". */
  readonly alt: string;
  /** Called when it is drawn, with the top of its line. */
  readonly drawn?: (x: number, top: number) => void;
}

/** Text in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly link?: Link;
}
