import type { BriefingSentence } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { capitalize, countedSentence, countNoun, joinList } from "../wording/index.ts";

/** More names than this say less than their number. */
const MOST_NAMED = 4;

interface Named {
  readonly title: string | null;
  readonly file: string | null;
  readonly outlet: string | null;
}

function nameSource({ title, file, outlet }: Named): string {
  const name = title === null ? `the untitled article ${file ?? ""}`.trim() : `“${title}”`;
  return outlet === null ? name : `${name} (${outlet})`;
}

function tell(sources: readonly Named[], done: string): BriefingSentence[] {
  if (sources.length === 0) return [];
  const verb = sources.length === 1 ? "was" : "were";
  const names = sources.length <= MOST_NAMED ? `: ${joinList(sources.map(nameSource))}` : "";
  return [countedSentence(`${capitalize(countNoun(sources.length, "article"))} ${verb} ${done}${names}.`)];
}

/** Which articles came and went since the edition before: "One article was added: “Talks resume” (Daily Example)." */
export function tellSourceChanges({ dossier, articles, previous }: BriefContext): readonly BriefingSentence[] {
  const before = (previous?.sources ?? []).filter(({ kind }) => kind === "article");
  const known = new Set(before.map(({ ref }) => ref));
  return [
    ...tell(
      dossier.articles.filter(({ id }) => !known.has(id)),
      "added",
    ),
    ...tell(
      before.filter(({ ref }) => !articles.has(ref)),
      "withdrawn or replaced",
    ),
  ];
}
