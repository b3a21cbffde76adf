import type { Fact, Interchange } from "../../schema/index.ts";

type InterchangeFact = Interchange["facts"][number];

/** A fact as the interchange shows it: how it was joined and rated stays inside. */
export function exportFact(fact: Fact): InterchangeFact {
  const { id, kind, summary, eventType, speaker, text, date, attribution, polarity, status, independentSources } = fact;
  return {
    id,
    kind,
    summary,
    ...(eventType === undefined ? {} : { eventType }),
    participants: [...fact.participants],
    ...(speaker === undefined ? {} : { speaker }),
    ...(text === undefined ? {} : { text }),
    date,
    ...exportQuantity(fact),
    ...(attribution === undefined
      ? {}
      : { attribution: { source: attribution.source, modality: attribution.modality } }),
    polarity,
    topics: [...fact.topics],
    status,
    independentSources,
    articles: [...fact.articles],
    evidence: [...fact.evidence],
  };
}

function exportQuantity({ quantity }: Fact): Pick<InterchangeFact, "quantity"> {
  if (quantity === undefined) return {};
  const { measure, value, low, high, unit, bound } = quantity;
  return { quantity: { measure, value, low, high, unit, bound } };
}
