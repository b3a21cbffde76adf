import { stemWord } from "../word/index.ts";

/** Words that only point at what the story tells of: "in the incident", "during the raid". */
export const POINTERS: ReadonlySet<string> = new Set(
  "affair attack bombing case clash crash episode event incident matter occasion operation raid shooting strike"
    .split(" ")
    .map(stemWord),
);
