/** Colour roles of the theme. */
export type Tone = "ink" | "muted" | "rule" | "accent" | "accentSoft" | "warning" | "warningSoft";

/** A primitive of a drawing, in points from the top left corner; every renderer draws these and nothing else. */
export type Shape =
  | {
      readonly shape: "line";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly tone: Tone;
      readonly width: number;
      readonly dashed: boolean;
    }
  | {
      readonly shape: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly tone: Tone;
    }
  | {
      readonly shape: "circle";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly tone: Tone;
      /** Drawn as an outline. */
      readonly hollow: boolean;
    }
  | {
      readonly shape: "text";
      /** Baseline. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
      readonly tone: Tone;
      readonly bold: boolean;
      readonly text: string;
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Width of a text in points at a size; renderers that know their fonts hand in the true one. */
export type MeasureText = (text: string, size: number) => number;

export interface ChartLayout {
  readonly width: number;
  /** Size of the labels in points. */
  readonly size: number;
  readonly measure?: MeasureText;
}
