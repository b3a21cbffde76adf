export { listTimeline } from "./list-timeline.ts";
export { listWatch } from "./list-watch.ts";
