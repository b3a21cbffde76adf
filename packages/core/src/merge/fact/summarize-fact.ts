import type { Report } from "../report/index.ts";

/** One sentence for the fact in the source's own words: "Colombia extradited Andrés Felipe Marín Silva." */
export function summarizeFact(best: Report): string {
  const text = best.evidence.text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[,;:–—-]+\s*|[,;:–—-]+$/gu, "");
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]["”’')]*$/u.test(capital) ? capital : `${capital}.`;
}
