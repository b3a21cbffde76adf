import * as z from "zod";
import { CalendarDay, DateInterval } from "./date.ts";
import { EntityType, Role } from "./entity.ts";
import { EventType } from "./event-type.ts";
import { Quantity } from "./quantity.ts";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "lower-case letters, digits and hyphens");

/** One of the two countries a dossier is about. */
export const Side = z
  .object({
    id,
    name: z.string(),
    /** "American", "U.S.", "Colombian". */
    adjectives: z.array(z.string()).readonly(),
    /** Other names of the country, and metonyms of its government: "Washington", "the White House". */
    names: z.array(z.string()).readonly(),
    governments: z.array(z.string()).readonly(),
  })
  .readonly();
export type Side = z.infer<typeof Side>;

/** A subject under which developments are grouped; `terms` are words that point to it. */
export const Subject = z.object({ id, title: z.string(), terms: z.array(z.string()).min(1).readonly() }).readonly();
export type Subject = z.infer<typeof Subject>;

/** Outlets of one owner: their reports are one publisher. Domains without "www.". */
export const PublisherFamily = z
  .object({
    id,
    name: z.string(),
    outlets: z.array(z.string()).readonly(),
    domains: z.array(z.string()).readonly(),
    agency: z.boolean(),
  })
  .readonly();
export type PublisherFamily = z.infer<typeof PublisherFamily>;

/** Something an analyst waits for, from the day it became known; past its date it is off the list. */
export const WatchEntry = z
  .object({
    id,
    summary: z.string(),
    knownFrom: CalendarDay,
    date: DateInterval.nullable(),
    terms: z.array(z.string()).readonly(),
    source: z.string(),
  })
  .readonly();
export type WatchEntry = z.infer<typeof WatchEntry>;

export const Profile = z
  .object({
    id,
    title: z.string(),
    sides: z.tuple([Side, Side]).readonly(),
    subjects: z.array(Subject).readonly(),
    publishers: z.array(PublisherFamily).readonly(),
    watch: z.array(WatchEntry).readonly(),
    /** Home time zone of the desk, IANA name, for the schedule. */
    timeZone: z.string(),
  })
  .readonly();
export type Profile = z.infer<typeof Profile>;

/** Someone or something an analyst of the topic knows by name. */
export const GazetteerEntry = z
  .object({
    id,
    name: z.string(),
    type: EntityType,
    aliases: z.array(z.string()).readonly(),
    side: z.string().optional(),
    roles: z.array(Role).readonly(),
  })
  .readonly();
export type GazetteerEntry = z.infer<typeof GazetteerEntry>;

/** A fact known before any article was read, with the source an analyst would name for it. */
export const BackgroundFact = z
  .object({
    id,
    kind: z.enum(["event", "quantity"]),
    summary: z.string(),
    eventType: EventType.optional(),
    date: DateInterval.nullable(),
    participants: z.array(z.string()).readonly(),
    /** Words that an article's statement of the same fact would use: trigger lemmas and nouns. */
    terms: z.array(z.string()).min(1).readonly(),
    quantity: Quantity.optional(),
    subjects: z.array(z.string()).readonly(),
    source: z
      .object({ title: z.string(), publisher: z.string(), date: CalendarDay.optional(), note: z.string() })
      .readonly(),
  })
  .readonly();
export type BackgroundFact = z.infer<typeof BackgroundFact>;

/** What a dossier is about: data of a folder under `seeds/`, never code. */
export const Topic = z
  .object({
    profile: Profile,
    gazetteer: z.array(GazetteerEntry).readonly(),
    background: z.array(BackgroundFact).readonly(),
  })
  .readonly();
export type Topic = z.infer<typeof Topic>;
