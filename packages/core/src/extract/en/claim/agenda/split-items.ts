import type { Chunk, SentenceReading, WordRange } from "../../clause/index.ts";

/** The items of a list of subjects: "trade, the future of aid and curbing smuggling" gives three; what no longer belongs to the list is left out. */
export function splitItems(sentence: SentenceReading, { from, to }: WordRange): readonly WordRange[] {
  const { chunks, words } = sentence;
  const items: { from: number; to: number }[] = [];
  let commas = 0;
  let closed = false;
  const inside = chunks.filter((chunk) => chunk.from >= from && chunk.to <= to);
  for (const [at, chunk] of inside.entries()) {
    const next = inside[at + 1];
    if (chunk.kind === "coordinator" || chunk.kind === "comma") {
      const opens = next?.kind === "coordinator" ? inside[at + 2] : next;
      const item = opens && opensItem(opens) && !opensClause(sentence, opens, to);
      if (!item || closed) break;
      if (chunk.kind === "coordinator") {
        const after = inside[at - 1];
        // "rights in Cuba and Peru": both stand under the one preposition.
        const governed = after?.kind === "noun" && inside[at - 2]?.kind === "preposition" && at - 2 > 0;
        if (governed && commas === 0) continue;
        closed = true;
      } else commas += 1;
      if (next?.kind !== "coordinator") items.push({ from: opens.from, to: opens.from });
      continue;
    }
    if (chunk.kind === "break") {
      // "three main areas: trade, aid and security"
      if (at === 0 || !words[chunk.from - 1]?.after.includes(":")) break;
      items.length = 0;
      continue;
    }
    if (chunk.kind === "relative" || chunk.kind === "subordinator") break;
    if (chunk.kind === "verb" && chunk.form === "finite") break;
    if (chunk.kind === "noun" && chunk.time) break;
    if (chunk.kind === "preposition" && (next?.kind !== "noun" || next.time)) break;
    const last = items.at(-1);
    if (last) last.to = chunk.to;
    else items.push({ from: chunk.from, to: chunk.to });
  }
  const full = items.filter((item) => item.to > item.from);
  // Commas without a last "and" set off what is said of the first.
  return closed ? full : full.slice(0, 1);
}

function opensItem(chunk: Chunk): boolean {
  return (chunk.kind === "noun" && !chunk.time) || (chunk.kind === "verb" && chunk.form === "gerund");
}

/** "…, and the minister said": the noun is the subject of what follows. */
function opensClause({ clauses }: SentenceReading, chunk: Chunk, end: number): boolean {
  return clauses.some(
    ({ subject, verb, sharedSubject }) =>
      verb.form === "finite" &&
      !sharedSubject &&
      subject !== null &&
      subject.from <= chunk.from &&
      chunk.to <= subject.to &&
      verb.from >= chunk.to &&
      verb.from < end,
  );
}
