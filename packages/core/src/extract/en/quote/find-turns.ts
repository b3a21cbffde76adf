import type { Article, Source, Span } from "../../../schema/index.ts";
import type { EntityModel } from "../entity/index.ts";

/** What one side of an interview says in one paragraph, its label left out; `speaker` is null for who only asks. */
export interface Turn extends Span {
  readonly block: number;
  readonly speaker: Source | null;
}

/** "Q:", "REUTERS:", "**Ana Lopez:**": a name of few words before a colon. */
const LABEL =
  /^(?:\*\*|__)?(?<name>\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,4})(?:\*\*|__)?:(?:\*\*|__)?\s+(?=\S)/u;
/** Fewer turns than these are a list, not a conversation. */
const FEWEST_TURNS = 3;
/** What an editor adds below the last answer. */
const NOTE = /\b(?:interview|conversation|transcript|edited|condensed)\b|^(?:reporting|editing|writing) by\b/iu;
const MEETING = /\b(?:interview\p{L}*|spoke|speaks|talk(?:ed|s)|sat down|conversation|Q\s?&\s?A)\b/iu;

interface Labelled {
  readonly block: number;
  readonly label: Span;
  readonly name: string;
  readonly start: number;
}

/** Finds the turns of an interview that is printed as questions and answers: "Q: Will you run? / A: I will." */
export function findTurns(article: Article, entities: EntityModel): readonly Turn[] {
  const labelled = article.blocks.flatMap((_, block) => readLabel(article, block) ?? []);
  const names = [...new Set(labelled.map(({ name }) => name))];
  const repeated = names.filter((name) => labelled.filter((turn) => turn.name === name).length > 1);
  const first = labelled[0];
  if (!first || labelled.length < FEWEST_TURNS || names.length < 2 || repeated.length === 0) return [];
  const askers = new Set(names.filter((name) => isAsker(article, entities, labelled, name)));
  if (askers.size === 0) return [];
  const speakers = new Map(names.map((name) => [name, speakerOf(article, entities, labelled, name)]));
  return labelled.flatMap((turn, index) => {
    const speaker = askers.has(turn.name) ? null : speakers.get(turn.name);
    return speaker === undefined ? [] : turnsFrom(article, turn, labelled[index + 1]?.block, speaker);
  });
}

function readLabel({ body, blocks }: Article, block: number): Labelled | null {
  const { start, end } = blocks[block] as Span;
  const found = LABEL.exec(body.slice(start, end));
  const name = found?.groups?.name;
  if (!found || !name) return null;
  const at = start + found[0].indexOf(name);
  return { block, label: { start: at, end: at + name.length }, name, start: start + found[0].length };
}

/** Who asks: "Q", or the one most of whose turns are questions. */
function isAsker(article: Article, entities: EntityModel, labelled: readonly Labelled[], name: string): boolean {
  if (/^(?:Q|Question)$/i.test(name)) return true;
  if (/^(?:A|Answer)$/i.test(name)) return false;
  const turns = labelled.filter((turn) => turn.name === name);
  const asked = turns.filter(({ block }) => /\?["”]?$/u.test(textOf(article, block)));
  const body = turns.some(({ label }) => entities.mentionAt(label.start, label.end)?.entity.type === "organization");
  return asked.length * 2 > turns.length || (body && asked.length > 0);
}

function textOf({ body, blocks }: Article, block: number): string {
  const { start, end } = blocks[block] as Span;
  return body.slice(start, end).trimEnd();
}

/** Whom a label names; "A" stands for the one whom the text before the first question says was spoken to. Undefined where nobody is named. */
function speakerOf(
  article: Article,
  entities: EntityModel,
  labelled: readonly Labelled[],
  name: string,
): Source | undefined {
  const turn = labelled.find((each) => each.name === name) as Labelled;
  if (/^(?:A|Answer)$/i.test(name)) return interviewee(article, entities, labelled[0]?.block ?? 0);
  const surname = name.split(" ").at(-1)?.toLowerCase();
  const entity = entities.entities.find(
    (each) => each.type === "person" && each.name.split(" ").at(-1)?.toLowerCase() === surname,
  );
  return entity ? { entity: entity.id, text: name, span: turn.label } : entities.sourceOf(turn.label);
}

function interviewee(article: Article, entities: EntityModel, first: number): Source | undefined {
  const { body, blocks } = article;
  for (let block = first - 1; block >= 0; block--) {
    const { start, end } = blocks[block] as Span;
    const meeting = MEETING.exec(body.slice(start, end));
    if (!meeting) continue;
    const people = entities
      .mentionsIn(start, end)
      .filter(({ entity, form }) => entity.type === "person" && form !== "pronoun");
    const found = people.find((mention) => mention.start > start + meeting.index) ?? people.at(-1);
    if (found)
      return {
        entity: found.entity.id,
        text: body.slice(found.start, found.end),
        span: { start: found.start, end: found.end },
      };
  }
  return addressedFirst(article, entities, first);
}

/** "Q: Colonel Brandt, how safe is it?": whom the first question calls by name. */
function addressedFirst({ body, blocks }: Article, entities: EntityModel, first: number): Source | undefined {
  const { start, end } = blocks[first] as Span;
  const from = start + (LABEL.exec(body.slice(start, end))?.[0].length ?? 0);
  const named = entities
    .mentionsIn(from, end)
    .find(({ entity, form, phrase }) => entity.type === "person" && form === "name" && phrase.start === from);
  if (!named || body[named.end] !== ",") return undefined;
  const span = { start: named.start, end: named.end };
  return { entity: named.entity.id, text: body.slice(named.start, named.end), span };
}

/** The labelled paragraph with those that go on with it, up to the next label or an editor's note. */
function turnsFrom(
  article: Article,
  turn: Labelled,
  next: number | undefined,
  speaker: Source | null,
): readonly Turn[] {
  const { blocks } = article;
  const turns: Turn[] = [{ start: turn.start, end: blocks[turn.block]?.end ?? turn.start, block: turn.block, speaker }];
  for (let block = turn.block + 1; block < (next ?? blocks.length); block++) {
    const { start, end, kind } = blocks[block] as (typeof blocks)[number];
    if (kind === "heading" || kind === "byline" || kind === "caption") break;
    if (next === undefined && NOTE.test(textOf(article, block))) break;
    turns.push({ start, end, block, speaker });
  }
  return turns;
}
