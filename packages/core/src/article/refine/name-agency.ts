import type { PublisherFamily } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";

/** The agency of the profile that goes by a name: "AP" → "Associated Press". Null when it knows none. */
export function nameAgency(written: string, publishers: readonly PublisherFamily[]): string | null {
  const agencies = publishers.filter((family) => family.agency);
  const known = agencies.find(({ name, outlets }) =>
    [name, ...outlets].some((one) => foldText(one) === foldText(written)),
  );
  return known?.name ?? null;
}
