import * as z from "zod";
import { Article, Notice } from "./article.ts";
import { CalendarDay, DateInterval } from "./date.ts";
import { Decision } from "./decision.ts";
import { Entity } from "./entity.ts";
import { EventStatus, EventType } from "./event-type.ts";
import { Quantity } from "./quantity.ts";
import { Evidence } from "./span.ts";
import { Extraction, Modality, Polarity } from "./statement.ts";

/** An article with what was read out of it: the immutable input of the merge. */
export const Reading = z.object({ article: Article, extraction: Extraction }).readonly();
export type Reading = z.infer<typeof Reading>;

/** An article as the dossier shows it: scope decided, publication date inferred where none was stated. */
export const DossierArticle = Article.unwrap()
  .omit({ signature: true })
  .extend({ inScope: z.boolean(), scopeReason: z.string() })
  .readonly();
export type DossierArticle = z.infer<typeof DossierArticle>;

/** Articles, or passages of articles, that count as one source of a fact, and why ("same wire copy, 94 % of shingles shared"). */
export const Origin = z.object({ articles: z.array(z.string()).readonly(), why: z.string() }).readonly();
export type Origin = z.infer<typeof Origin>;

export const FactKind = z.enum(["event", "quantity", "quote", "claim"]);
export type FactKind = z.infer<typeof FactKind>;

export const FactStatus = z.enum(["corroborated", "single-source", "disputed"]);
export type FactStatus = z.infer<typeof FactStatus>;

/** An earlier state of a fact that a later report moved on from: a toll that rose, a plan that was carried out. */
export const Superseded = z
  .object({ value: z.string(), date: DateInterval.nullable(), evidence: z.array(Evidence).readonly() })
  .readonly();
export type Superseded = z.infer<typeof Superseded>;

/** Two statements that were taken for the same fact, with the score and one sentence why. */
export const Join = z.object({ left: z.string(), right: z.string(), score: z.number(), why: z.string() }).readonly();
export type Join = z.infer<typeof Join>;

/** One thing the sources report, however many do. */
export const Fact = z
  .object({
    id: z.string(),
    kind: FactKind,
    /** One sentence a reader can take alone, in the words of the best evidence, pronouns and dates resolved. */
    summary: z.string(),
    eventType: EventType.optional(),
    eventStatus: EventStatus.optional(),
    participants: z.array(z.string()).readonly(),
    actor: z.string().optional(),
    recipient: z.string().optional(),
    speaker: z.string().optional(),
    /** Verbatim words of a quote, and the other wordings reported for the same utterance. */
    text: z.string().optional(),
    variants: z.array(z.string()).readonly(),
    date: DateInterval.nullable(),
    quantity: Quantity.optional(),
    attribution: z
      .object({ source: z.string(), through: z.string().optional(), modality: Modality })
      .readonly()
      .optional(),
    polarity: Polarity,
    topics: z.array(z.string()).readonly(),
    status: FactStatus,
    independentSources: z.int().nonnegative(),
    origins: z.array(Origin).readonly(),
    articles: z.array(z.string()).readonly(),
    evidence: z.array(Evidence).readonly(),
    statements: z.array(z.string()).readonly(),
    joins: z.array(Join).readonly(),
    history: z.array(Superseded).readonly(),
    /** Id of the background fact it agrees with. */
    background: z.string().optional(),
    /** 0 … 1: how much the dossier turns on it (sources, position in the articles, sides involved). */
    salience: z.number().min(0).max(1),
    pinned: z.boolean(),
    notes: z.array(z.string()).readonly(),
  })
  .readonly();
export type Fact = z.infer<typeof Fact>;

export const DisputeKind = z.enum(["date", "quantity", "attribution", "existence", "participants", "wording"]);
export type DisputeKind = z.infer<typeof DisputeKind>;

export const DisputeVersion = z
  .object({
    value: z.string(),
    articles: z.array(z.string()).readonly(),
    /** Empty only for the version of the topic's background. */
    evidence: z.array(Evidence).readonly(),
    independentSources: z.int().nonnegative(),
    /** Set when this version is the topic's background fact. */
    background: z.string().optional(),
  })
  .readonly();
export type DisputeVersion = z.infer<typeof DisputeVersion>;

/** Versions of one thing that cannot all be true, or that a reader should see beside each other; never a verdict. */
export const Dispute = z
  .object({
    id: z.string(),
    about: z.string(),
    kind: DisputeKind,
    facts: z.array(z.string()).readonly(),
    versions: z.array(DisputeVersion).min(2).readonly(),
    /** One sentence why they disagree: “more than two hours” and “nearly two hours” cannot both be right. */
    why: z.string(),
    /** Value of the version an analyst prefers. */
    preferred: z.string().optional(),
  })
  .readonly();
export type Dispute = z.infer<typeof Dispute>;

/** Something still to come, as of the dossier's day. */
export const WatchItem = z
  .object({
    summary: z.string(),
    date: DateInterval.nullable(),
    evidence: z.array(Evidence).readonly(),
    fact: z.string().optional(),
    /** Id of the profile's watch entry, where an analyst put it on the list. */
    entry: z.string().optional(),
  })
  .readonly();
export type WatchItem = z.infer<typeof WatchItem>;

/** Everything known: a pure function of the readings, the topic and the analysts' decisions. */
export const Dossier = z
  .object({
    topic: z.string(),
    /** The day the dossier speaks of: the latest publication day known, or the day asked for; null when none is known. */
    asOf: CalendarDay.nullable(),
    articles: z.array(DossierArticle).readonly(),
    entities: z.array(Entity).readonly(),
    facts: z.array(Fact).readonly(),
    disputes: z.array(Dispute).readonly(),
    watch: z.array(WatchItem).readonly(),
    timeline: z.array(z.string()).readonly(),
    /** Groups of articles that are one source throughout (wire copy, one publisher), and why. */
    origins: z.array(Origin).readonly(),
    decisions: z.array(Decision).readonly(),
    /** Ids of the decisions about something that the articles no longer say. */
    unmetDecisions: z.array(z.string()).readonly(),
    notices: z.array(Notice).readonly(),
  })
  .readonly();
export type Dossier = z.infer<typeof Dossier>;
