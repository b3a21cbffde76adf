export { type AtomEdition, type AtomFeed, renderAtom } from "./atom/render-atom.ts";
export { type ChartLayout, type Drawing, layoutChart, type MeasureText, type Shape, type Tone } from "./chart/index.ts";
export { describeHeader } from "./describe-header.ts";
export { htmlPolicy } from "./html/html-policy.ts";
export { renderHtml } from "./html/render-html.ts";
export { toInterchange } from "./interchange/to-interchange.ts";
export { renderMarkdown } from "./markdown/render-markdown.ts";
