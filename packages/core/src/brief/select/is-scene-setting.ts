import type { BriefContext } from "../brief-context.ts";
import type { Worded } from "./word-candidate.ts";

/**
 * What one reporter says of how things are, in nobody's words and with no act or figure: "Norland is Sudland's third largest
 * buyer of timber". Beside what several reports tell it is no development; alone it may be all there is.
 */
export function isSceneSetting({ dossier }: Pick<BriefContext, "dossier">, { facts }: Pick<Worded, "facts">): boolean {
  const several = dossier.articles.filter(({ inScope }) => inScope).length > 1;
  return (
    several &&
    facts.length > 0 &&
    facts.every(
      ({ kind, attribution, speaker, independentSources }) =>
        kind === "claim" && !attribution && !speaker && independentSources === 1,
    )
  );
}
