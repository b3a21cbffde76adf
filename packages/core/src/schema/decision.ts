import * as z from "zod";

const base = z.object({ id: z.string(), who: z.string().min(1), when: z.iso.datetime(), why: z.string().min(1) });

/**
 * What an analyst decided about a dossier's facts or entities; applied in the merge and undone by removing it.
 * `join` and `split` speak of statement ids (facts) or "article/entity" (entities), which never change.
 */
export const Decision = z.discriminatedUnion("action", [
  base.extend({ action: z.literal("join"), subject: z.enum(["fact", "entity"]), members: z.array(z.string()).min(2) }),
  base.extend({ action: z.literal("split"), subject: z.enum(["fact", "entity"]), members: z.array(z.string()).min(1) }),
  base.extend({
    action: z.literal("rename"),
    subject: z.literal("entity"),
    member: z.string(),
    name: z.string().min(1),
  }),
  base.extend({ action: z.literal("hide"), fact: z.string() }),
  base.extend({ action: z.literal("pin"), fact: z.string() }),
  base.extend({ action: z.literal("note"), fact: z.string(), text: z.string().min(1) }),
  base.extend({ action: z.literal("prefer"), dispute: z.string(), version: z.string() }),
]);
export type Decision = z.infer<typeof Decision>;

export const Decisions = z.object({ version: z.literal(1), decisions: z.array(Decision).readonly() }).readonly();
export type Decisions = z.infer<typeof Decisions>;
