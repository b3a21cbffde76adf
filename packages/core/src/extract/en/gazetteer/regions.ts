import { foldText } from "../../../text/index.ts";
import list from "./regions.generated.json" with { type: "json" };

const regions = new Set(list.regions.flatMap((line) => line.split("|")));

/** A province, state or department of any country: "Antioquia", "South Australia". A hint only, as with cities. */
export const isRegion = (name: string): boolean => regions.has(foldText(name));
