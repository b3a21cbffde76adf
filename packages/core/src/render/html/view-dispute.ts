import type { BriefingBlock } from "../../schema/index.ts";
import type { BlockView, CiteView } from "./open-views.ts";

type Dispute = Extract<BriefingBlock, { kind: "dispute" }>;

/** More sentences than this of one version are folded away; the notes hold them all. */
const SHOWN_EXCERPTS = 3;

/** A disagreement as its card shows it. */
export function viewDispute({ versions, ...dispute }: Dispute, cite: (id: string) => CiteView): BlockView {
  return {
    ...dispute,
    versions: versions.map(({ value, independentSources, outlets, excerpts }) => {
      const views = excerpts.map(({ text, citation }) => ({ text, cite: cite(citation) }));
      return {
        value,
        count: `${independentSources} independent ${independentSources === 1 ? "source" : "sources"}`,
        outlets: outlets.join("; "),
        excerpts: views.slice(0, SHOWN_EXCERPTS),
        more: views.slice(SHOWN_EXCERPTS),
      };
    }),
  };
}
