import type { LineFacts } from "../content/line-facts.ts";
import type { Page } from "./page.ts";

/** Drops headings below the last paragraph with what stands under them: the titles of other articles. */
export function trimHeadings(
  { elements, blocks }: Page,
  facts: readonly LineFacts[],
  kept: readonly boolean[],
): readonly boolean[] {
  const last = facts.findLastIndex((fact, index) => kept[index] === true && fact.prose);
  const heading = blocks.findIndex(
    ({ element }, index) => index > last && kept[index] && /^h[1-6]$/.test(elements[element]?.tag ?? ""),
  );
  return last < 0 || heading < 0 ? kept : kept.map((keep, index) => keep && index < heading);
}
