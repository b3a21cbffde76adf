import { foldedWords } from "../../text/index.ts";
import type { Report } from "./report.ts";

const known = new WeakMap<Report["evidence"], string>();

/** The words of a report's evidence, folded, a blank between them. */
export function foldEvidence({ evidence }: Report): string {
  const folded = known.get(evidence) ?? foldedWords(evidence.text).join(" ");
  known.set(evidence, folded);
  return folded;
}
