import type { Briefing, BriefingSource, Citation } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";

export interface SourceView {
  readonly number: number;
  readonly outlet: string;
  readonly byline: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
  readonly note: string;
  readonly background: boolean;
  readonly in_scope: boolean;
  readonly notes: readonly NoteView[];
}

interface NoteView {
  readonly id: string;
  readonly prefix: string;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly suffix: string;
  readonly references: readonly string[];
}

/** The list of sources, each with the exact sentences that the briefing cites from it. */
export function viewSources(briefing: Briefing, references: ReadonlyMap<string, readonly string[]>): SourceView[] {
  return briefing.sources.map((source) => ({
    number: source.number,
    outlet: source.outlet ?? "Outlet not stated",
    byline: source.byline.join(", "),
    title: source.title ?? "",
    date: source.publishedAt ? formatInterval(source.publishedAt) : "",
    url: safeAddress(source),
    note: source.note ?? "",
    background: source.kind === "background",
    in_scope: source.inScope,
    notes: briefing.citations
      .filter((citation) => citation.source === source.number)
      .map((citation) => viewNote(citation, references.get(citation.id) ?? [])),
  }));
}

/** Only addresses of the web lead anywhere: a `javascript:` or `data:` address from an article is dropped. */
function safeAddress({ url }: BriefingSource): string {
  return url && /^https?:\/\/[^\s]+$/iu.test(url) ? url : "";
}

/** The sentence in three pieces, so that the words that carry the citation can be marked in it. */
function viewNote({ id, sentence, evidence, prefix, suffix }: Citation, references: readonly string[]): NoteView {
  const at = sentence.indexOf(evidence.text);
  const start = Math.max(0, at);
  const end = at < 0 ? sentence.length : at + evidence.text.length;
  return {
    id,
    prefix,
    before: sentence.slice(0, start),
    exact: sentence.slice(start, end),
    after: sentence.slice(end),
    suffix,
    references,
  };
}
