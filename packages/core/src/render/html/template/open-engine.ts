import { Liquid } from "liquidjs";

/** Liquid over a set of templates: every value is escaped, and a name that is not known is an error. */
export function openEngine(templates: Readonly<Record<string, string>>): Liquid {
  return new Liquid({
    templates: { ...templates },
    cache: true,
    outputEscape: "escape",
    strictFilters: true,
    strictVariables: true,
    relativeReference: false,
    extname: ".liquid",
    ownPropertyOnly: true,
  });
}
