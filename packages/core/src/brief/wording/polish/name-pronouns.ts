import type { Entity, Evidence, Span } from "../../../schema/index.ts";
import { type Edit, isDropped } from "./edit.ts";
import { nameCouple } from "./name-couple.ts";
import { isInside, quotedSpans } from "./quoted-spans.ts";
import { shortName } from "./short-name.ts";
import { findSpeechPronouns } from "./speech-pronoun.ts";

/** A mention with the entity it refers to. */
export interface NamedMention {
  readonly mention: Evidence;
  readonly entity: Entity;
}

const PERSONAL = /\b(?:he|she|him|his|her|hers|himself|herself)\b/giu;
/** Words that point out of the sentence when they open it: "They agreed", "This came after". Who "both governments" are a reader of a briefing on two sides knows. */
const POINTS_BACK =
  /^(?:They|Their|Them|It|Its|These|Those|Both(?! (?:leaders|presidents|governments|countries|sides|capitals|nations)\b)|Neither|Such|There, |Here, |(?:This|That)(?! (?:week|month|year|morning|afternoon|evening))|Given (?:that|this|these|those|the|its|his|her|their)\b|(?:Each|None) (?!of )|The (?:former|latter|two(?! (?:leaders|presidents|governments|countries|sides|capitals|nations)\b)|pair|same|move|decision|measure|designation|determination|figures?|step|incident|comments?|remarks?|statement|trio|duo)\b|One of|Another|Others?|Some|Many|Several|All)\b/u;
/** "During the talks it agreed to …": the opening names nobody whom the pronoun could mean. */
const AFTER_OPENING =
  /^(?:During|In|On|At|After|Before|Since|By|Under|Unlike|Despite|With|For|From|When|As|While)\b[^,;:]{0,90}?,? (?<pronoun>it|they) (?!(?:is|was|has been|had been|remains?|seems?|appears?) )/u;
/** "This meeting" can be read as "the meeting". */
const DEMONSTRATIVE =
  /^(?:This|That|These|Those)(?= (?:meeting|encounter|visit|summit|conversation|call|agreement)\b)/u;
/** An office without a name or a country: who "the minister" is only the sentence before knows. */
const BARE_OFFICE =
  /^The (?:president|vice president|minister|prime minister|secretary|ambassador|senator|governor|mayor|general|admiral|commander|official|officials|spokes(?:man|woman|person)|diplomat|lawmaker|lawyer|prosecutor|judge|candidate|envoy)(?= (?!of |for |in |at |from |to |who |whose )\p{Ll}|,)/u;
const POSSESSIVE = /^(?:his|her|hers|its|their)$/iu;

/**
 * Puts names for the pronouns that stand before their name: "He told reporters" → "Hale told reporters".
 * Null when a pronoun has no name in reach: a sentence that nobody can take alone is not used.
 */
export function namePronouns(
  body: string,
  span: Span,
  mentions: readonly NamedMention[],
  dropped: readonly Edit[],
  speaker?: Entity,
): Edit[] | null {
  const quotes = quotedSpans(body, span);
  const start = dropped.find((edit) => edit.start === span.start)?.end ?? span.start;
  const text = body.slice(start, span.end);
  const demonstrative = DEMONSTRATIVE.exec(text);
  if (demonstrative) return continueAfter([{ start, end: start + demonstrative[0].length, replacement: "The" }]);
  const office = BARE_OFFICE.exec(text);
  if (office) {
    const at = { start, end: start + office[0].length };
    const holder = namedAt(mentions, at);
    return holder ? continueAfter([{ ...at, replacement: shortName(holder) }]) : null;
  }
  const couple = nameCouple(body, { start, end: span.end });
  if (couple) return continueAfter([couple]);
  if (POINTS_BACK.test(text) && !mentions.some(({ mention }) => mention.start === start)) return null;
  const opened = AFTER_OPENING.exec(text);
  if (opened) {
    const { pronoun = "" } = opened.groups ?? {};
    const at = start + opened[0].lastIndexOf(` ${pronoun} `) + 1;
    const end = at + pronoun.length;
    const entity = namedAt(mentions, { start: at, end });
    if (!isDropped(dropped, { start: at, end }) && !hasNameBefore(mentions, span, { start: at, end })) {
      return entity ? continueAfter([{ start: at, end, replacement: shortName(entity) }]) : null;
    }
  }
  return continueAfter([]);

  function continueAfter(opening: readonly Edit[]): Edit[] | null {
    const edits = [...opening];
    const named = new Set<string>();
    const speech = findSpeechPronouns(body.slice(span.start, span.end));
    const spoken = new Set(speech.map((at) => span.start + at.start));
    const personal = [...body.slice(span.start, span.end).matchAll(PERSONAL)].map(({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
    }));
    const tokens = [...personal.filter(({ start }) => !spoken.has(span.start + start)), ...speech]
      .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }))
      .sort((left, right) => left.start - right.start);
    for (const at of tokens) {
      const token = { ...at, text: body.slice(at.start, at.end) };
      if (isInside(quotes, token) || isDropped(dropped, token)) continue;
      const isSpeaker = spoken.has(token.start);
      const entity = namedAt(mentions, token) ?? (isSpeaker ? speaker : undefined);
      if (entity) {
        for (const { mention, entity: other } of mentions) {
          const isHeard = isSpeaker && isInside(quotes, mention);
          if (mention.start >= span.start && mention.start < token.start && !isHeard && isName(mention, other)) {
            named.add(other.id);
          }
        }
      }
      if (entity && !named.has(entity.id)) {
        const isPossessive =
          (POSSESSIVE.test(token.text) && !/^her$/iu.test(token.text)) || isHerPossessive(token, body);
        edits.push({ ...at, replacement: `${shortName(entity)}${isPossessive ? "’s" : ""}` });
        named.add(entity.id);
      } else if (!entity && (isSpeaker || (named.size === 0 && !hasNameBefore(mentions, span, token)))) return null;
      else if (!entity && isObjectOfName(body, mentions, span, token)) return null;
    }
    return edits;
  }
}

/** Whom a pronoun stands for; "his" of the mention "his wife" is no mention of the wife. */
function namedAt(mentions: readonly NamedMention[], { start, end }: Span): Entity | undefined {
  return mentions.find(({ mention }) => mention.start === start && mention.end === end)?.entity;
}

function isName({ text }: Evidence, entity: Entity): boolean {
  return /^\p{Lu}/u.test(text) && (entity.name.includes(text) || entity.aliases.includes(text));
}

/** A capitalised name before the pronoun: its owner, as far as one can tell without the entity. */
function hasNameBefore(mentions: readonly NamedMention[], span: Span, token: Span): boolean {
  return namesBefore(mentions, span, token).length > 0;
}

function namesBefore(mentions: readonly NamedMention[], span: Span, token: Span): readonly NamedMention[] {
  return mentions.filter(
    ({ mention }) => mention.start >= span.start && mention.end <= token.start && /^\p{Lu}/u.test(mention.text),
  );
}

/** A verb of its own between a name and a pronoun: "Judge Mora | also fined | him". */
const VERB_BETWEEN =
  /^\s(?:(?:also|has|had|have|later|then|again|never|once|\p{Ll}+ly)\s){0,2}\p{Ll}{3,}(?:\s(?:with|at|to|for|of|on|against))?\s$/u;
const OBJECT = /^(?:him|them)$/iu;

/** "Mora fined him": who is fined is not Mora; where nobody else is named a reader cannot tell. */
function isObjectOfName(
  body: string,
  mentions: readonly NamedMention[],
  span: Span,
  token: Span & { readonly text: string },
): boolean {
  if (!OBJECT.test(token.text)) return false;
  const before = namesBefore(mentions, span, token);
  const people = new Set(before.flatMap(({ entity }) => (entity.type === "person" ? entity.id : [])));
  const last = before.at(-1);
  return (
    people.size === 1 && last?.entity.type === "person" && VERB_BETWEEN.test(body.slice(last.mention.end, token.start))
  );
}

function isHerPossessive({ end, text }: Span & { readonly text: string }, body: string): boolean {
  return (
    /^her$/iu.test(text) &&
    /^ \p{Ll}+/u.test(body.slice(end)) &&
    !/^ (?:to|for|in|on|at|by|as|and|or|after|before|with|from|that|of)\b/u.test(body.slice(end))
  );
}
