import * as z from "zod";
import { TimeExpression } from "./date.ts";
import { LocalEntity } from "./entity.ts";
import { EventStatus, EventType } from "./event-type.ts";
import { Quantity } from "./quantity.ts";
import { Span } from "./span.ts";

/** How the article puts something forward: an accusation is `alleged` and stays so. */
export const Modality = z.enum(["asserted", "reported", "denied", "alleged", "planned", "threatened", "conditional"]);
export type Modality = z.infer<typeof Modality>;

export const Polarity = z.enum(["affirmed", "denied"]);
export type Polarity = z.infer<typeof Polarity>;

/** Who is behind words: a local entity where resolved, always the words that name the source ("Colombian officials"). */
export const Source = z.object({ entity: z.string().optional(), text: z.string(), span: Span.optional() }).readonly();
export type Source = z.infer<typeof Source>;

export const Attribution = z
  .object({
    source: Source,
    /** The channel: "according to his social media statement". */
    through: z.string().optional(),
    modality: Modality,
  })
  .readonly();
export type Attribution = z.infer<typeof Attribution>;

const ParticipantRole = z.enum(["actor", "recipient", "companion", "participant", "place", "instrument", "topic"]);
export type ParticipantRole = z.infer<typeof ParticipantRole>;

/** A party to an event: a local entity, or words that name no entity of their own ("his wife"). */
export const Participant = z
  .object({ entity: z.string().optional(), text: z.string(), span: Span, role: ParticipantRole })
  .readonly();
export type Participant = z.infer<typeof Participant>;

const base = z.object({
  /** Hash of article, kind, span and key parts: the same words read again give the same id. */
  id: z.string(),
  article: z.string(),
  /** The words that carry the statement: the clause or sentence, never a fragment of a word. */
  span: Span,
  /** Index into the article's sentences. */
  sentence: z.int().nonnegative(),
  /** The rule or model that made it: "en/quote/said-before". */
  rule: z.string(),
  /** Names of the parts that were implied, not said: ["speaker", "time"]. */
  implied: z.array(z.string()).readonly(),
  topics: z.array(z.string()).readonly(),
  time: TimeExpression.nullable(),
  attribution: Attribution.nullable(),
  polarity: Polarity,
});

/** Something that happened, is planned or was called for. `type` is a PLOVER event type. */
export const EventStatement = base
  .extend({
    kind: z.literal("event"),
    type: EventType,
    /** The word that names the event and its lemma: "extradited" / "extradite". */
    trigger: Span.unwrap().extend({ lemma: z.string() }).readonly(),
    participants: z.array(Participant).readonly(),
    /** True when the list of participants claims to be complete ("only", "alone", "neither"). */
    exclusive: z.boolean(),
    status: EventStatus,
    /** The words that name what came before it: "the general's ouster" in "troops were deployed following …", "That call" in "… led to". */
    follows: Span.optional(),
  })
  .readonly();
export type EventStatement = z.infer<typeof EventStatement>;

export const QuantityStatement = base
  .extend({
    kind: z.literal("quantity"),
    quantity: Quantity,
    /** The words of the amount itself: "at least 126 people". */
    amount: Span,
    /** Id of the event statement it measures ("nearly two-hour meeting"), where there is one. */
    of: z.string().optional(),
  })
  .readonly();
export type QuantityStatement = z.infer<typeof QuantityStatement>;

/** Words inside quotation marks that someone said or wrote. `words` spans them without the marks. */
export const QuoteStatement = base
  .extend({
    kind: z.literal("quote"),
    words: z.array(Span).min(1).readonly(),
    text: z.string(),
    speaker: Source.nullable(),
    addressee: Source.nullable(),
    occasion: z.string().nullable(),
    /** A fragment built into the reporter's sentence, not a sentence of its own. */
    partial: z.boolean(),
  })
  .readonly();
export type QuoteStatement = z.infer<typeof QuoteStatement>;

/** What something is first, largest or last of: "the world's largest producer of copper" → largest, producer, world. */
export const Ranking = z
  .object({
    degree: z.string(),
    /** Lemma of the noun that is ranked. */
    head: z.string(),
    /** Among what: "world", a place by name; null where that is left open. */
    scope: z.string().nullable(),
  })
  .readonly();
export type Ranking = z.infer<typeof Ranking>;

/** What a source says without quotation marks. `proposition` spans what is claimed, `span` the whole with its source. */
export const ClaimStatement = base
  .extend({
    kind: z.literal("claim"),
    proposition: Span,
    target: Source.nullable(),
    /** Set where the claim ranks its target, or an event where it has none. */
    ranking: Ranking.optional(),
    /** Set where the claim is that talks dealt with what the proposition names. */
    agenda: z.literal(true).optional(),
  })
  .readonly();
export type ClaimStatement = z.infer<typeof ClaimStatement>;

export const Statement = z.discriminatedUnion("kind", [
  EventStatement,
  QuantityStatement,
  QuoteStatement,
  ClaimStatement,
]);
export type Statement = z.infer<typeof Statement>;

/** Whether an article belongs to the dossier's topic, and why. */
export const Relevance = z.object({ inScope: z.boolean(), score: z.number(), reason: z.string() }).readonly();
export type Relevance = z.infer<typeof Relevance>;

/** Everything one article states. */
export const Extraction = z
  .object({
    article: z.string(),
    relevance: Relevance,
    entities: z.array(LocalEntity).readonly(),
    times: z.array(TimeExpression).readonly(),
    statements: z.array(Statement).readonly(),
  })
  .readonly();
export type Extraction = z.infer<typeof Extraction>;
