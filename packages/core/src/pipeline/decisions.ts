import { ChanceryError } from "../error/index.ts";
import { type Decision, type DecisionDraft, Decisions } from "../schema/index.ts";
import { contentId } from "../text/index.ts";
import type { Home } from "./home.ts";
import { loadJson, swapJson } from "./stored-json.ts";

const key = "decisions.json";
const noDecisions: Decisions = { version: 1, decisions: [] };

/** What analysts decided about the dossier so far, in the order they decided. */
export async function loadDecisions(home: Pick<Home, "dossier">): Promise<readonly Decision[]> {
  return (await loadJson(home.dossier, key, Decisions))?.value.decisions ?? noDecisions.decisions;
}

type Keeper = Pick<Home, "dossier" | "clock" | "telemetry">;

/** Keeps a decision; the next edition follows it. The same decision made twice at one moment is one. */
export async function recordDecision(home: Keeper, draft: DecisionDraft): Promise<Decision> {
  const when = home.clock.now().toISOString();
  const decision: Decision = { ...draft, id: contentId("k", [when, JSON.stringify(draft)]), when };
  await change(home, (kept) => (kept.some(({ id }) => id === decision.id) ? kept : [...kept, decision]));
  return decision;
}

/** Undoes a decision by taking it out: the next edition is as if it had never been made. Throws `not-found`. */
export async function withdrawDecision(home: Keeper, id: string): Promise<void> {
  const known = await loadDecisions(home);
  if (!known.some((decision) => decision.id === id))
    throw new ChanceryError("not-found", `There is no decision ${id}.`);
  await change(home, (kept) => (kept.some((one) => one.id === id) ? kept.filter((one) => one.id !== id) : kept));
}

async function change(home: Keeper, edit: (kept: readonly Decision[]) => readonly Decision[]): Promise<void> {
  await swapJson<Decisions>(home, key, Decisions, noDecisions, (kept) => {
    const decisions = edit(kept.decisions);
    return decisions === kept.decisions ? kept : { version: 1, decisions };
  });
}
