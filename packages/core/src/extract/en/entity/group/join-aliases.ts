import { countryOf } from "../../gazetteer/countries.ts";
import type { NameGroups } from "./name-groups.ts";

/** What stands between two names of one bearer; "called" and "identified as" alone are too often verbs. */
const ALSO_KNOWN =
  /^["”’]?[,(\s“"‘']*(?:aka|a\.k\.a\.?|alias|n[ée]e|(?:also|better|otherwise|widely|formerly|simply) (?:known|called) (?:simply )?as|also called|formerly|or simply|nicknamed|(?<=, |\()known as)[\s,:“"‘']*(?:the )?["“‘']?$/iu;

/** Joins all words for one country, and names put side by side as the same: "Juan Mora, aka Pipe Luna". */
export function joinAliases(groups: NameGroups, body: string): void {
  const byCountry = Map.groupBy(groups.names, (name) => countryOf(name.text)?.name);
  for (const [country, names] of byCountry) {
    if (country === undefined) continue;
    for (const name of names) if (names[0]) groups.join(names[0], name, "en/entity/country");
  }
  const spans = groups.names.flatMap((name) => name.spans.map((span) => ({ name, span })));
  spans.sort((left, right) => left.span.start - right.span.start);
  for (const [at, { name, span }] of spans.entries()) {
    const next = spans[at + 1];
    if (!next || next.span.sentence !== span.sentence || countryOf(next.name.text) || countryOf(name.text)) continue;
    const between = body.slice(span.end, next.span.start);
    if (between.length < 40 && ALSO_KNOWN.test(between)) groups.join(name, next.name, "en/entity/also-known-as");
  }
}
