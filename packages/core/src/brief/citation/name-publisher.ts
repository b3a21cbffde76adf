import type { DossierArticle } from "../../schema/index.ts";

/** Who an article is from as a reader sees it: its outlet, else the agency that reported: "Quay Wire (agency)". */
export function namePublisher({ outlet, agencies }: Pick<DossierArticle, "outlet" | "agencies">): string | null {
  if (outlet !== null || agencies.length === 0) return outlet;
  return `${agencies.join(", ")} (${agencies.length === 1 ? "agency" : "agencies"})`;
}
