import { modalityOf } from "../claim/speech.ts";
import { verbType } from "../event/event-lexicon.ts";
import type { Chunk, NounPhrase, VerbGroup } from "./chunk.ts";
import type { Clause, ClauseKind, WordRange } from "./clause.ts";
import type { Parts } from "./clause-parts.ts";
import { antecedentOf, opensClause } from "./find-subject.ts";
import objectControl from "./object-control.json" with { type: "json" };
import type { Word } from "./word.ts";
import { isEventNoun } from "./word-neighbours.ts";

const OBJECT_CONTROL: ReadonlySet<string> = new Set(objectControl);

export function dependentParts(
  chunks: readonly Chunk[],
  at: number,
  form: VerbGroup["form"] | "reduced",
  earlier: readonly Clause[],
  lemma: string,
  words: readonly Word[],
): Parts {
  const verb = chunks[at] as VerbGroup;
  const before = chunks[at - 1];
  const parentClause = earlier.at(-1);
  const kind: ClauseKind = form === "infinitive" ? "infinitive" : form === "gerund" ? "gerund" : "reduced";
  const noun =
    kind === "infinitive" ? (announced(chunks, at, words) ?? decider(chunks, at, words)) : antecedentOf(chunks, at);
  if (noun)
    return {
      kind,
      subject: noun,
      sharedSubject: false,
      parent: parentClause?.index ?? null,
      opener: "",
      from: noun.from,
    };
  const controlled =
    parentClause && OBJECT_CONTROL.has(parentClause.lemma)
      ? (parentClause.objects.at(-1) ?? addressed(parentClause))
      : undefined;
  // "told reporters after meeting Ruiz": who told met him.
  const aside =
    kind === "gerund" &&
    before?.kind === "preposition" &&
    /^(?:after|before|while|by|without|since)$/.test(before.word);
  const close =
    controlled && !aside && kind !== "reduced" && before?.kind !== "comma" && before?.kind !== "coordinator";
  // "if elected", but in "while leaving" the word adds nothing.
  const opens = before?.kind === "subordinator" && kind === "reduced";
  const opener = opens || before?.kind === "preposition" || before?.kind === "coordinator" ? before.word : "";
  const last = earlier.at(-1);
  if (
    kind === "gerund" &&
    before?.kind === "preposition" &&
    !controlled &&
    last &&
    before.from <= last.to + 1 &&
    last.subject
  )
    return {
      kind,
      subject: last.subject,
      sharedSubject: true,
      parent: last.index,
      opener,
      from: opensClause(opener) ? before.from : verb.from,
    };
  const beside = before?.kind === "coordinator" || before?.kind === "verb";
  const cause = kind === "gerund" && before?.kind === "comma" ? causeOfHarm(earlier, lemma) : undefined;
  if (cause !== undefined)
    return { kind, subject: cause, sharedSubject: true, parent: parentClause?.index ?? null, opener, from: verb.from };
  const subject = close
    ? controlled
    : (matrixSubject(earlier, beside || kind === "infinitive" ? kind : null, modalityOf(lemma) !== null, words) ??
      null);
  return {
    kind,
    subject,
    sharedSubject: true,
    parent: parentClause?.index ?? null,
    opener,
    from: opensClause(opener) && before ? before.from : verb.from,
  };
}

/** A headline's "Norland to lift tariffs": the name that begins it does. */
function announced(chunks: readonly Chunk[], at: number, words: readonly Word[]): NounPhrase | null {
  const first = chunks[0];
  return at === 1 && first?.kind === "noun" && words[first.head]?.class === "name" ? first : null;
}

const DECISIONS =
  /^(?:attempt|bid|decision|effort|failure|intention|move|offer|plan|pledge|promise|proposal|refusal|threat|vow)$/;

/** Whose decision an infinitive tells: "the decision of the ministry to expel her", "Norland's refusal to leave". */
function decider(chunks: readonly Chunk[], at: number, words: readonly Word[]): WordRange | null {
  const [head, link, party] = chunks.slice(at - 3, at);
  if (party?.kind !== "noun") return null;
  const isDecision = (chunk: Chunk | undefined) =>
    chunk?.kind === "noun" && DECISIONS.test(words[chunk.head]?.lemma ?? "");
  if (link?.kind === "preposition" && /^(?:by|of)$/.test(link.word) && isDecision(head)) return party;
  const owner = words.findIndex(({ genitive }, index) => genitive && index >= party.from && index < party.head);
  return owner >= 0 && isDecision(party) ? { from: party.from, to: owner + 1 } : null;
}

/** "was rammed by a ship, injuring three": the ship did; null where nobody is told, undefined where no harm is. */
function causeOfHarm(earlier: readonly Clause[], lemma: string): WordRange | null | undefined {
  const above = earlier.findLast(({ verb, kind }) => verb.form === "finite" && kind !== "relative");
  if (!above?.verb.passive || verbType(lemma, undefined) !== "assault") return undefined;
  return above.obliques.find(({ preposition }) => preposition === "by") ?? null;
}

/** "called on citizens to vote": the one addressed does it. */
function addressed(clause: Clause): WordRange | undefined {
  return clause.obliques.find((oblique) => !oblique.time && /^(?:on|for|with)$/.test(oblique.preposition));
}

/** The subject of the clause beside (of the same kind), or of the finite clause above; a verb of saying goes back to the main one. */
function matrixSubject(
  earlier: readonly Clause[],
  beside: ClauseKind | null,
  saying: boolean,
  words: readonly Word[],
): WordRange | null | undefined {
  const last = earlier.at(-1);
  if (beside === "infinitive" || (last && last.kind === beside)) return last?.subject;
  const finite = earlier.filter((clause) => clause.verb.form === "finite" && clause.kind !== "relative");
  const main = saying ? finite.findLast((clause) => clause.kind === "main" && !isEvent(words, clause)) : undefined;
  return (main ?? finite.at(-1))?.subject ?? last?.subject;
}

/** "The quarrel began when Smith refused, arguing …": an event says nothing. */
function isEvent(words: readonly Word[], { subject }: Clause): boolean {
  return subject !== null && isEventNoun(words[subject.to - 1]);
}
