import type { BackgroundFact, Topic } from "../../schema/index.ts";

/** Something the desk knew before any article was read, with the source an analyst named for it. */
export interface KnownFact {
  readonly id: string;
  readonly summary: string;
  /** What the endnote shows. */
  readonly sentence: string;
  /** Facts of one group are notes of one source. */
  readonly group: string;
  readonly source: BackgroundFact["source"];
}

const WATCH_LIST = { title: "Watch list", publisher: "The desk’s calendar", note: "" };

/** The topic's background facts, each a source, and the entries of its watch list, together one source. */
export function listBackground({ background, profile }: Topic): KnownFact[] {
  const facts = background.map(({ id, summary, source }) => ({ id, summary, sentence: summary, group: id, source }));
  const watch = profile.watch.map(({ id, summary, source }) => ({
    id,
    summary,
    sentence: `${summary} (${source})`,
    group: `${profile.id}/watch`,
    source: WATCH_LIST,
  }));
  return [...facts, ...watch];
}
