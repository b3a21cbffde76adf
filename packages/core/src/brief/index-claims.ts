import type { Dossier, Evidence } from "../schema/index.ts";

/** Whether a passage is only what somebody claims: "26 were killed" inside of "The government says that 26 were killed". */
export type IsClaimed = (passage: Evidence) => boolean;

/** Finds the claims around a passage, of whatever speaker. */
export function indexClaims({ facts }: Pick<Dossier, "facts">): IsClaimed {
  const claims = facts.flatMap(({ kind, evidence }) => (kind === "claim" ? evidence : []));
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  return ({ article, start, end }) =>
    (byArticle.get(article) ?? []).some(
      (claim) => claim.start <= start && end <= claim.end && claim.end - claim.start > end - start,
    );
}
