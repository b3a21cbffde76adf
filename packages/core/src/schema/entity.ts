import * as z from "zod";
import { CalendarDay } from "./date.ts";
import { Evidence, Span } from "./span.ts";

export const EntityType = z.enum(["person", "organization", "place", "document", "other"]);
export type EntityType = z.infer<typeof EntityType>;

/**
 * An office or function held: `title` "defense minister", `of` the institution or country. `basis` is set where only
 * the topic's background knows it and no article says so.
 */
export const Role = z
  .object({
    title: z.string(),
    of: z.string().optional(),
    from: CalendarDay.optional(),
    until: CalendarDay.optional(),
    basis: z.literal("background").optional(),
  })
  .readonly();
export type Role = z.infer<typeof Role>;

/** How a mention refers: by name, by a description ("the Colombian leader"), by pronoun. */
export const MentionForm = z.enum(["name", "nominal", "pronoun"]);
export type MentionForm = z.infer<typeof MentionForm>;

export const Mention = Span.unwrap().extend({ form: MentionForm }).readonly();
export type Mention = z.infer<typeof Mention>;

/** An entity as one article knows it; `id` is unique within that article's extraction ("e1", "e2" in order of first mention). */
export const LocalEntity = z
  .object({
    id: z.string(),
    name: z.string(),
    type: EntityType,
    aliases: z.array(z.string()).readonly(),
    roles: z.array(Role).readonly(),
    /** Id of a side in the profile ("us", "co"). */
    side: z.string().optional(),
    /** Kin or office tie to another entity of the article that tells namesakes apart: "his son". */
    relation: z.object({ kind: z.string(), to: z.string() }).readonly().optional(),
    /** Id of the gazetteer entry it was recognised as. */
    gazetteer: z.string().optional(),
    mentions: z.array(Mention).readonly(),
    rule: z.string(),
  })
  .readonly();
export type LocalEntity = z.infer<typeof LocalEntity>;

/** An entity of a dossier: a view over the local entities that were resolved to it. */
export const Entity = z
  .object({
    id: z.string(),
    name: z.string(),
    type: EntityType,
    aliases: z.array(z.string()).readonly(),
    roles: z.array(Role).readonly(),
    side: z.string().optional(),
    mentions: z.array(Evidence).readonly(),
    /** Local entities behind it and why each was joined. */
    members: z
      .array(z.object({ article: z.string(), entity: z.string(), score: z.number(), why: z.string() }).readonly())
      .readonly(),
  })
  .readonly();
export type Entity = z.infer<typeof Entity>;
