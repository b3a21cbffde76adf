import * as z from "zod";
import { Notice } from "./article.ts";
import { DateInterval } from "./date.ts";
import { Decision } from "./decision.ts";
import { DisputeKind, FactKind, FactStatus } from "./dossier.ts";
import { EntityType, Role } from "./entity.ts";
import { EventType } from "./event-type.ts";
import { Quantity } from "./quantity.ts";
import { Evidence } from "./span.ts";
import { Modality, Polarity } from "./statement.ts";

const InterchangeArticle = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string().nullable(),
  byline: z.array(z.string()),
  outlet: z.string().nullable(),
  publishedAt: DateInterval.nullable(),
  language: z.string(),
  inScope: z.boolean(),
  body: z.string(),
  removed: z.array(z.object({ text: z.string(), reason: z.string() })),
  notices: z.array(Notice),
});

const InterchangeEntity = z.object({
  id: z.string(),
  name: z.string(),
  type: EntityType,
  aliases: z.array(z.string()),
  roles: z.array(Role),
  side: z.string().optional(),
  mentions: z.array(Evidence),
});

const InterchangeFact = z.object({
  id: z.string(),
  kind: FactKind,
  summary: z.string(),
  eventType: EventType.optional(),
  participants: z.array(z.string()),
  speaker: z.string().optional(),
  text: z.string().optional(),
  date: DateInterval.nullable(),
  quantity: Quantity.unwrap().omit({ per: true }).optional(),
  attribution: z.object({ source: z.string(), modality: Modality }).optional(),
  polarity: Polarity,
  topics: z.array(z.string()),
  status: FactStatus,
  independentSources: z.int().nonnegative(),
  articles: z.array(z.string()),
  evidence: z.array(Evidence),
});

const InterchangeDispute = z.object({
  id: z.string(),
  about: z.string(),
  kind: DisputeKind,
  facts: z.array(z.string()),
  versions: z.array(z.object({ value: z.string(), articles: z.array(z.string()), evidence: z.array(Evidence) })),
});

/** The document other programs read: `chancery export --json`, `GET /dossier`, the attachment of the PDF. */
export const Interchange = z.object({
  version: z.literal(1),
  articles: z.array(InterchangeArticle),
  entities: z.array(InterchangeEntity),
  facts: z.array(InterchangeFact),
  disputes: z.array(InterchangeDispute),
  watch: z.array(z.object({ summary: z.string(), date: DateInterval.nullable(), evidence: z.array(Evidence) })),
  timeline: z.array(z.string()),
  decisions: z.array(Decision),
});
export type Interchange = z.infer<typeof Interchange>;
