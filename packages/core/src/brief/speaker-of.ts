import type { Entity, Fact } from "../schema/index.ts";
import type { BriefContext } from "./brief-context.ts";

/** Who puts a quote or a claim forward, where the dossier knows them. */
export function speakerOf({ entities }: Pick<BriefContext, "entities">, fact: Fact): Entity | undefined {
  if (fact.kind !== "quote" && fact.kind !== "claim") return undefined;
  return entities.get(fact.speaker ?? fact.attribution?.source ?? "");
}
