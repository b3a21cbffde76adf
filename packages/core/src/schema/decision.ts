import * as z from "zod";

/**
 * What an analyst can decide, in terms that later articles leave alone: facts by one of their statements, entities by
 * one of their members ("article/e1"). A preferred version is named as it reads: once the sources say something else,
 * the preference is no longer about them.
 */
const decisionOf = <Given extends z.ZodRawShape>(given: Given) => {
  const members = (least: number) => z.array(z.string().min(1).max(200)).min(least).max(1000).readonly();
  const subject = z.enum(["fact", "entity"]);
  const statement = z.string().min(1).max(200);
  const words = z.string().trim().min(1).max(2000);
  return z.discriminatedUnion("action", [
    z.object({ ...given, action: z.literal("join"), subject, members: members(2) }).readonly(),
    z.object({ ...given, action: z.literal("split"), subject, members: members(1) }).readonly(),
    z.object({ ...given, action: z.literal("rename"), member: statement, name: words }).readonly(),
    z.object({ ...given, action: z.literal("hide"), statement }).readonly(),
    z.object({ ...given, action: z.literal("pin"), statement }).readonly(),
    z.object({ ...given, action: z.literal("note"), statement, text: words }).readonly(),
    z.object({ ...given, action: z.literal("prefer"), dispute: statement, version: words }).readonly(),
  ]);
};

const reason = { who: z.string().trim().min(1).max(200), why: z.string().trim().min(1).max(2000) };

/** A decision about to be made: who and why, not yet when. */
export const DecisionDraft = decisionOf(reason);
export type DecisionDraft = z.infer<typeof DecisionDraft>;

/** A decision as it is kept; applied in the merge and undone by taking it out. */
export const Decision = decisionOf({ id: z.string(), when: z.iso.datetime(), ...reason });
export type Decision = z.infer<typeof Decision>;

/** `decisions.json` of a dossier. */
export const Decisions = z.object({ version: z.literal(1), decisions: z.array(Decision).readonly() }).readonly();
export type Decisions = z.infer<typeof Decisions>;
