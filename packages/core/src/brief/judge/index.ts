export { formJudgments } from "./form-judgments.ts";
export type { Judgment } from "./judgment.ts";
