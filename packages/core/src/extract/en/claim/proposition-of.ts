import type { Clause, SentenceReading, Word, WordRange } from "../clause/index.ts";
import { isPause } from "../clause/is-pause.ts";
import { nextClause } from "../clause/next-clause.ts";
import { ADDRESSED } from "../clause/word-lists.ts";
import { isCrime } from "./is-crime.ts";
import { isLabelling } from "./is-labelling.ts";
import { rejectsThing } from "./rejects-thing.ts";
import { saysMore } from "./says-more.ts";
import { isCharge, isReport, isStance } from "./speech.ts";
import { demands } from "./stance-of.ts";
import { CONTRAST, contrastAfter, findTrailingSource, isAside } from "./trailing-source.ts";

/** What is said: the clause that follows ("said that …", "said he …"), what stands before ("…, officials said"), or the object. */
export function propositionOf(sentence: SentenceReading, clause: Clause): WordRange | null {
  const following = nextClause(sentence, clause);
  const next = following && !saysMore(sentence, following) ? following : undefined;
  const that = thatAfter(sentence, clause);
  if (that !== null) {
    const pause = Math.min(pauseAfter(sentence, that), besideAt(sentence, clause) ?? Infinity);
    return { from: that, to: Math.max(contentEnd(sentence, clause), pause) };
  }
  if (next && next.parent === clause.index && next.kind === "complement" && !rejectsThing(sentence, clause))
    return { from: provisoStart(sentence, clause) ?? contentStart(sentence, next), to: contentEnd(sentence, clause) };
  if (isAside(sentence, clause)) return { from: 0, to: contrastAfter(sentence, clause) };
  const bare = bareContent(sentence, clause);
  if (bare !== null) {
    const own = sentence.clauses.find((later) => later.index > clause.index && later.verb.from >= bare);
    return { from: bare, to: Math.max(contentEnd(sentence, clause), own?.to ?? bare) };
  }
  const trailing = findTrailingSource(sentence);
  if (trailing?.clause === clause) return { from: 0, to: trailing.from };
  if (clause.lemma === "attack" && !clause.obliques.some(({ preposition }) => /^(?:as|for)$/.test(preposition)))
    return null;
  if (clause.verb.passive && isStance(clause.lemma)) return clause.subject;
  if (!isStance(clause.lemma) || ADDRESSED.has(clause.lemma)) return null;
  if (clause.lemma === "commit" && isCrime(sentence, clause)) return null;
  // "agreed to all its terms" is a deed.
  if (clause.lemma === "agree" && next?.kind !== "infinitive") return null;
  if (clause.lemma === "deny" && refuses(sentence, clause)) return null;
  if (clause.lemma === "call" && !demands(sentence, clause) && !isLabelling(sentence, clause)) return null;
  const from =
    clause.objects[0]?.from ??
    clause.obliques.find(
      ({ time, preposition }) => preposition !== "by" && (!time || (preposition === "for" && clause.lemma === "ask")),
    )?.from ??
    next?.from;
  if (from === undefined) return null;
  // "denied the charges | as he was led away"
  const aside = sentence.clauses.find(
    (later) =>
      later.parent === clause.index && later.kind === "adverbial" && later.from > from && DURING.test(later.opener),
  );
  const to = Math.min(contentEnd(sentence, clause), aside?.from ?? Infinity);
  return { from, to: Math.max(to, labelEnd(sentence, clause) ?? 0, from + 1) };
}

/** "rejected the charge that | it had paid" */
function contentStart({ words }: SentenceReading, { from, verb }: Clause): number {
  const start = Math.min(from, verb.from);
  return isThat(words[start]) ? start + 1 : start;
}

/** "called the report “fabricated”": the label belongs to what is said, though no noun. */
function labelEnd(sentence: SentenceReading, clause: Clause): number | null {
  const thing = clause.objects[0];
  if (clause.lemma !== "call" || !thing || clause.objects.length > 1 || !isLabelling(sentence, clause)) return null;
  const quoted = /[“"]$/u.test(sentence.words[thing.to - 1]?.after ?? "");
  const close = sentence.words.findIndex(({ after }, index) => index >= thing.to && /[”"]/u.test(after));
  return quoted && close >= 0 ? close + 1 : thing.to + 1;
}

/** "said | if talks failed, the army would return": what is set before the content belongs to it. */
function provisoStart({ clauses }: SentenceReading, { verb }: Clause): number | null {
  return clauses.some(({ aside }) => aside === verb.to) ? verb.to : null;
}

const DURING = /^(?:as|when|while|after|before)$/;

/** Index of the word after "that" where it follows the verb and its phrases: "noted in recent days that …"; in "accused the firm of taking a boat that …" it is the boat's. */
function thatAfter(sentence: SentenceReading, clause: Clause): number | null {
  const { words } = sentence;
  if (!isReport(clause.lemma) || isCharge(clause.lemma) || rejectsThing(sentence, clause)) return null;
  // "added men to a list that names them"
  if (clause.lemma === "add" && clause.objects.length > 0) return null;
  // "told reporters after meeting Ruiz that …"
  const next = nextClause(sentence, clause);
  const aside = next?.kind === "gerund" && /^(?:after|before|while)$/.test(next.opener) ? next.to : null;
  const at = [clause.to, aside].find((to) => to !== null && isThat(words[to]));
  return at !== undefined && at !== null && at + 1 < words.length ? at + 1 : null;
}

const isThat = (word: Word | undefined) => word?.lower === "that" && word.class === "subordinator";

/** "says the president and the party's leaders should act": a finite clause follows without "that" or pause. */
function bareContent(sentence: SentenceReading, clause: Clause): number | null {
  if (!isReport(clause.lemma)) return null;
  const next = nextClause(sentence, clause);
  if (ADDRESSED.has(clause.lemma)) return next ? contentForHearer(sentence, clause, next) : null;
  if (next?.kind === "relative") return subjectOfContent(sentence, clause);
  // "recalled its envoy after …": what has an opening of its own is no content.
  if (next?.verb.form !== "finite" || next.kind === "adverbial") return null;
  const between = sentence.chunks.filter((chunk) => chunk.from >= clause.verb.to && chunk.to <= next.verb.from);
  const links = ["comma", "break", "relative", "subordinator"];
  if (next.sharedSubject || between.some((chunk) => links.includes(chunk.kind))) return null;
  return between.find((chunk) => chunk.kind === "noun" && !chunk.time)?.from ?? next.verb.from;
}

/** "told the council there was no deal": what follows who hears it. */
function contentForHearer(sentence: SentenceReading, clause: Clause, next: Clause): number | null {
  const hearer = sentence.chunks.find((chunk) => chunk.from >= clause.verb.to);
  const from = next.subject?.from ?? next.verb.from;
  const told = next.verb.form === "finite" && next.kind !== "relative" && !next.sharedSubject && next.opener === "";
  return hearer?.kind === "noun" && told && from === hearer.to ? from : null;
}

/** "said the council, which he leads, has no power": the subject of what is said has a clause of its own. */
function subjectOfContent(sentence: SentenceReading, clause: Clause): number | null {
  const first = sentence.chunks.find((chunk) => chunk.from >= clause.verb.to);
  const told = sentence.clauses
    .slice(clause.index + 1)
    .find((later) => later.kind !== "relative" && later.verb.form === "finite" && !later.sharedSubject);
  return first?.kind === "noun" && !first.time && told?.subject?.from === first.from ? first.from : null;
}

function pauseAfter(sentence: SentenceReading, from: number): number {
  const mark = sentence.chunks.find((chunk) => chunk.from > from && isPause(chunk));
  return mark?.from ?? sentence.words.length;
}

const REFUSED =
  /^(?:access|admission|aid|approval|asylum|authorization|authorisation|bail|clearance|entry|extradition|help|landing|leave|licen[cs]es?|parole|passage|permission|permits?|protection|requests?|visas?)$/u;

/** "denied entry to the flights" is a deed, "denied the report" a claim. */
function refuses(sentence: SentenceReading, clause: Clause): boolean {
  return clause.objects.some((object) => REFUSED.test(sentence.words[object.to - 1]?.lower ?? ""));
}

/** "announcing a levy | and said it would rise", "Announcing a levy, | he said": after a gerund's content the clause above goes on. */
function goesOnAbove({ words }: SentenceReading, { kind, sharedSubject, opener, verb, from }: Clause): boolean {
  if (kind !== "main") return false;
  const start = words[from - 1]?.class === "coordinator" ? from - 1 : from;
  if (!sharedSubject) return words[start - 1]?.after.includes(",") === true;
  return /^(?:and|but)$/.test(opener) && verb.headForm !== "base";
}

/** Where a second verb of the same subject begins, with its coordinator: "denied that they had crossed | and said …". */
function besideAt(sentence: SentenceReading, clause: Clause): number | null {
  const later = sentence.clauses.slice(clause.index + 1);
  const content = later.findIndex(({ verb, sharedSubject }) => verb.form === "finite" && !sharedSubject);
  const beside = content < 0 ? undefined : later.slice(content).find((each) => isBeside(sentence, clause, each));
  return beside ? beside.verb.from - 1 : null;
}

/** … with a coordinator, or in a headline with a comma: "Norland praises vote, urges calm". */
function isBeside({ words }: SentenceReading, clause: Clause, later: Clause): boolean {
  if (later.kind !== clause.kind || !later.sharedSubject || later.subject !== clause.subject) return false;
  const listed = later.verb.headForm === "present" && words[later.verb.from - 1]?.after.startsWith(",") === true;
  return later.opener !== "" || listed;
}

/** "…; a spokesman said": behind a semicolon another sentence begins. */
function startsAnew({ words }: SentenceReading, { kind, sharedSubject, from }: Clause): boolean {
  return kind === "main" && !sharedSubject && words[from - 1]?.after.startsWith(";") === true;
}

/** The content of a verb of saying ends where a clause begins that shares its subject or stands beside it. */
function contentEnd(sentence: SentenceReading, clause: Clause): number {
  let to = clause.to;
  const trailing = findTrailingSource(sentence);
  for (const later of sentence.clauses.slice(clause.index + 1)) {
    if (later.aside !== clause.aside) continue;
    if (
      later === trailing?.clause ||
      isBeside(sentence, clause, later) ||
      (clause.verb.form !== "finite" && goesOnAbove(sentence, later)) ||
      saysMore(sentence, later) ||
      startsAnew(sentence, later) ||
      (later.kind === "main" && !later.sharedSubject && (clause.kind === "main" || clause.kind === "relative")) ||
      CONTRAST.test(later.opener)
    )
      break;
    to = Math.max(to, later.to);
  }
  return to;
}
