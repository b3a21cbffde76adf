import type { Join } from "../../schema/index.ts";
import type { Report } from "../report/index.ts";

/** Reports by which one sentence tells one act: "the operation that captured the president" names it by noun and by verb. */
export interface Telling {
  /** That of its first report. */
  readonly id: string;
  /** The same for tellings of one thing in the same words, as copies of a text have them. */
  readonly wording: string;
  readonly reports: readonly Report[];
  readonly joins: readonly Join[];
}
