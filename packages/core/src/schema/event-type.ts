import * as z from "zod";

/** The event types of PLOVER (Political Language Ontology for Verifiable Event Records, 2023), lower case. */
export const EventType = z.enum([
  "agree",
  "consult",
  "support",
  "cooperate",
  "aid",
  "yield",
  "request",
  "accuse",
  "reject",
  "threaten",
  "protest",
  "sanction",
  "mobilize",
  "coerce",
  "assault",
  "retreat",
  /** Dated happenings that PLOVER leaves out: elections, founding, production, deaths by accident. */
  "other",
]);
export type EventType = z.infer<typeof EventType>;

export const EventStatus = z.enum(["happened", "ongoing", "planned", "cancelled", "called-for"]);
export type EventStatus = z.infer<typeof EventStatus>;
