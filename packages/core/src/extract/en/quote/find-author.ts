import type { SentenceReading, WordRange } from "../clause/index.ts";

/** What someone puts out, and what speaks for whoever did. */
const PUT_OUT = new Set(
  "account bulletin communique count data dispatch document estimate figure finding information letter memo message number poll post projection release report statement statistic study survey tally".split(
    " ",
  ),
);

/** Who only saw, got or cites a document did not write it: "documents seen by Reuters". */
const READ = new Set(
  "see obtain review view examine cite quote read receive share leak verify analyse analyze".split(" "),
);

/** Who is behind a source that is a thing: "the ministry" in "figures provided by the ministry", "a statement from the ministry". */
export function findAuthor(sentence: SentenceReading, source: WordRange): WordRange | null {
  const { chunks, words } = sentence;
  const at = chunks.findIndex((chunk) => chunk.kind === "noun" && chunk.from === source.from);
  const thing = chunks[at];
  if (thing?.kind !== "noun" || !PUT_OUT.has(words[thing.head]?.lemma ?? "")) return null;
  const verb = chunks[at + 1];
  const told = verb?.kind === "verb" && verb.headForm === "past" && !READ.has(words[verb.head]?.lemma ?? "");
  const [link, author] = chunks.slice(told ? at + 2 : at + 1);
  const by = told ? /^by$/ : /^(?:by|from)$/;
  if (link?.kind !== "preposition" || !by.test(link.word) || author?.kind !== "noun" || author.time) return null;
  return author;
}
