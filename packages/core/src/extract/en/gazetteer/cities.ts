import { foldText } from "../../../text/index.ts";
import list from "./cities.generated.json" with { type: "json" };

const cities = new Set(list.cities.flatMap((line) => line.split("|")));

/** A city of 100,000 or more: a hint only, since many share their name with people and companies. */
export const isCity = (name: string): boolean =>
  cities.has(foldText(name).replace(/ city$/u, "")) || cities.has(foldText(name));
