import { DateInterval, type Fact, FactKind, FactStatus } from "@chancery/core/schema";
import * as z from "zod";
import { named } from "./named.ts";

/** A fact as lists show it. */
export const FactHead = z
  .object({
    id: z.string(),
    kind: FactKind,
    summary: z.string(),
    date: DateInterval.nullable(),
    topics: z.array(z.string()),
    status: FactStatus,
    independentSources: z.number().int(),
    articles: z.array(z.string()),
  })
  .register(named, { id: "FactHead" });
export type FactHead = z.infer<typeof FactHead>;

export function toFactHead(fact: Fact): FactHead {
  const { id, kind, summary, date, topics, status, independentSources, articles } = fact;
  return { id, kind, summary, date, topics: [...topics], status, independentSources, articles: [...articles] };
}
