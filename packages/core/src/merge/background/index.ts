export { applyBackground } from "./apply-background.ts";
