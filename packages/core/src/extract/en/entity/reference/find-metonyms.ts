import { countryByCapital } from "../../gazetteer/countries.ts";
import type { EntityDraft, PlacedDraft } from "../entity-draft.ts";
import { isSubject } from "./resolve-pronouns.ts";

const GOVERNMENT_NOUN =
  /^(?:polic(?:y|ies)|government|decision|position|stance|approach|demands?|interests?|ambassador|envoy|response|ally|allies|offer|request|support|relations?|ties|relationship|concerns?|commitment|efforts?|pressure|sanctions|threats?|refusal|move)$/u;
/** What is done to a government, never to a city. */
const ADDRESSED =
  /^(?:accuse|urge|ask|tell|pressure|appease|warn|blame|criticise|criticize|condemn|press|persuade|defy|thank|denounce|anger|assure|inform|notify)$/u;
const PLACE_VERB = /^(?:be|have|lie|sit|host|see|remain|become|wake|grow)$/u;

/**
 * Mentions of a capital that mean its government: "Washington imposed sanctions", "between Washington and Bogotá".
 * They refer to the country where the article speaks of it; "in Washington" stays the city.
 */
export function findMetonyms(drafts: readonly EntityDraft[]): ReadonlyMap<PlacedDraft["mention"], EntityDraft> {
  const found = new Map<PlacedDraft["mention"], EntityDraft>();
  for (const draft of drafts) {
    const country = draft.type === "place" ? countryByCapital(draft.name) : undefined;
    const target = country && drafts.find((other) => other.type === "place" && other.name === country.name);
    if (!target || target === draft) continue;
    for (const mention of draft.mentions) if (meansGovernment(mention)) found.set(mention, target);
  }
  return found;
}

function meansGovernment(mention: PlacedDraft["mention"]): boolean {
  const { words } = mention.sentence;
  const last = words[mention.to - 1];
  const next = words[mention.to];
  if (!last || !next) return false;
  if (last.possessive) return GOVERNMENT_NOUN.test(next.key);
  const before = words[mention.from - 1];
  if (
    before?.key === "between" &&
    next.key === "and" &&
    words[mention.to + 1] &&
    countryByCapital(words[mention.to + 1]?.text ?? "")
  )
    return true;
  if (
    before?.key === "and" &&
    countryByCapital(words[mention.from - 2]?.text ?? "") &&
    words[mention.from - 3]?.key === "between"
  )
    return true;
  if (before && ADDRESSED.test(before.token.lemma ?? before.key) && before.token.tags.has("Verb") && !last.possessive)
    return true;
  if (/^(?:in|at|near|from|to|outside|around|through|for|of)$/u.test(before?.key ?? "")) return false;
  const verb = words
    .slice(mention.to, mention.to + 3)
    .find((word) => word.token.tags.has("Verb") && !word.token.tags.has("Auxiliary"));
  return isSubject(mention) && verb !== undefined && !PLACE_VERB.test(verb.token.lemma ?? verb.key);
}
