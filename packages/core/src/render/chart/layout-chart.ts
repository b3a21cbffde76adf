import type { Chart } from "../../schema/index.ts";
import { layoutCorroboration } from "./layout-corroboration.ts";
import { layoutFigures } from "./layout-figures.ts";
import { layoutTimeline } from "./layout-timeline.ts";
import type { ChartLayout, Drawing } from "./shape.ts";

/** Positions everything of a chart; HTML and PDF draw the result as it is. */
export function layoutChart({ data }: Chart, layout: ChartLayout): Drawing {
  switch (data.chart) {
    case "timeline":
      return layoutTimeline(data.entries, layout);
    case "corroboration":
      return layoutCorroboration(data.bars, layout);
    case "figures":
      return layoutFigures(data.rows, layout);
  }
}
