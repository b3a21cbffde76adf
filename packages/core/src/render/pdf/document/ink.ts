import type { Theme } from "../../../schema/index.ts";
import { writeNumber } from "./write-number.ts";

/** "#1d3d63" as the operands of a colour operator. */
function inkOf(colour: string): string {
  return [1, 3, 5].map((at) => writeNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(" ");
}

/** Paper is white: the colours of the theme's light palette. */
export function inksOf({ colours }: Theme) {
  const { paper, ink, muted, rule, accent, accentSoft, warning, warningSoft } = colours.light;
  return {
    paper: inkOf(paper),
    ink: inkOf(ink),
    muted: inkOf(muted),
    rule: inkOf(rule),
    accent: inkOf(accent),
    accentSoft: inkOf(accentSoft),
    warning: inkOf(warning),
    warningSoft: inkOf(warningSoft),
  };
}
