import type { Clause, SentenceReading, WordRange } from "../../clause/index.ts";

/** Nouns that name talks. */
const TALKS =
  /^(?:agenda|call|consultation|conversation|dialogue|discussion|encounter|exchange|meeting|negotiation|session|summit|talk|talks)s?$/;
const FOCUSES = /^(?:center|centre|concentrate|deal|dwell|focus|revolve|touch)$/;
const ABOUT = /^(?:about|around|on|upon|with)$/;
const SPEAKS = /^(?:confer|negotiate|speak|talk)$/;
/** What discusses on paper is no talks. */
const WRITTEN = /^(?:article|book|chapter|column|document|essay|film|paper|podcast|report|study)s?$/;
/** "is also a key issue", "was the main topic of the talks". */
const ISSUE = /^(?:issue|subject|theme|topic)s?$/;

export interface Agenda {
  /** The words that name what was dealt with. */
  readonly subjects: WordRange;
  /** The words that say so. */
  readonly told: WordRange;
}

/** What a clause says that talks dealt with; null where it says no such thing. */
export function readAgenda(sentence: SentenceReading, clause: Clause): Agenda | null {
  return discussed(sentence, clause) ?? focused(sentence, clause) ?? onAgenda(sentence, clause);
}

/** "discussed trade", "trade was discussed", "talked about trade". */
function discussed({ words }: SentenceReading, clause: Clause): Agenda | null {
  const { lemma, verb, subject, objects, to } = clause;
  if (lemma === "discuss") {
    if (verb.passive) return subject ? { subjects: subject, told: { from: subject.from, to } } : null;
    const writer = subject !== null && WRITTEN.test(words[subject.to - 1]?.lower ?? "");
    const from = writer ? undefined : objects[0]?.from;
    return from === verb.to && subject ? { subjects: { from, to: words.length }, told: whole(clause) } : null;
  }
  const about = SPEAKS.test(lemma) && words[verb.to]?.lower === "about";
  return about ? { subjects: { from: verb.to + 1, to: words.length }, told: whole(clause) } : null;
}

/** "The talks centred on trade"; "emerged from talks with Smith, focused on trade" tells of the talks, too. */
function focused({ words, phrases }: SentenceReading, clause: Clause): Agenda | null {
  const { lemma, verb, subject } = clause;
  if (!FOCUSES.test(lemma) || !ABOUT.test(words[verb.to]?.lower ?? "")) return null;
  const before = words[verb.from - 1];
  const trails = verb.from === verb.head && verb.headForm === "past" && before?.after.includes(",");
  const heads = phrases.filter(({ from, to }) =>
    trails ? to <= verb.from : subject !== null && from >= subject.from && to <= subject.to,
  );
  const talks = heads.findLast(({ head }) => TALKS.test(words[head]?.lower ?? ""));
  if (!talks) return null;
  return { subjects: { from: verb.to + 1, to: words.length }, told: { ...whole(clause), from: talks.from } };
}

/** "Trade is on the agenda", "topped the agenda", "The situation in Peru is also a key issue". */
function onAgenda({ words, chunks }: SentenceReading, clause: Clause): Agenda | null {
  const { lemma, verb, subject } = clause;
  if (!subject) return null;
  const behind = words.slice(verb.to, verb.to + 5).map(({ lower }) => lower);
  const agenda = behind.indexOf("agenda");
  const on = /^(?:be|remain|stand)$/.test(lemma) && agenda > 0 && behind.slice(0, agenda).includes("on");
  const tops = /^(?:dominate|head|top)$/.test(lemma) && agenda > 0;
  const issue = behind.findIndex((word) => ISSUE.test(word));
  const also = behind.slice(0, Math.max(0, issue)).some((word) => /^(?:also|another)$/.test(word));
  const ofTalks =
    behind[issue + 1] === "of" || behind[issue + 1] === "at"
      ? TALKS.test(words[verb.to + issue + 3]?.lower ?? "")
      : false;
  if (!on && !tops && !(lemma === "be" && issue > 0 && (also || ofTalks))) return null;
  const start = chunks.find((chunk) => chunk.from === subject.from)?.from ?? subject.from;
  return {
    subjects: { from: start, to: verb.from },
    told: { from: start, to: Math.max(clause.to, verb.to + Math.max(agenda, issue) + 1) },
  };
}

function whole({ from, to, subject }: Clause): WordRange {
  return { from: Math.min(from, subject?.from ?? from), to };
}
