export { layoutChart } from "./layout-chart.ts";
export type { ChartLayout, Drawing, MeasureText, Shape, Tone } from "./shape.ts";
