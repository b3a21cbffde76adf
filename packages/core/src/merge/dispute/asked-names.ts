import type { Comparison } from "../cluster/comparison.ts";

/** The names that something was worked out with, by entity: it is worked out anew when one changes. */
export type AskedNames = ReadonlyMap<string, string | undefined>;

/** A comparison that notes the names it is asked for. */
export function noteNames(comparison: Comparison): { readonly noting: Comparison; readonly names: AskedNames } {
  const names = new Map<string, string | undefined>();
  const nameOf = (id: string): string | undefined => {
    const name = comparison.nameOf(id);
    names.set(id, name);
    return name;
  };
  return { noting: { ...comparison, nameOf }, names };
}

/** True as long as everyone is called what they were called. */
export function namesHold(names: AskedNames, { nameOf }: Comparison): boolean {
  for (const [id, name] of names) if (nameOf(id) !== name) return false;
  return true;
}
