import type { Briefing, BriefingBlock, BriefingSource } from "../../schema/index.ts";

/** The page for machines (schema.org): the report, its articles, and each version of a dispute as a Claim without a rating. */
export function describeJsonLd(briefing: Briefing): string {
  const disputes = briefing.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "dispute" ? [block] : [])),
  );
  const data = {
    "@context": "https://schema.org",
    "@type": "Report",
    name: briefing.title,
    version: String(briefing.edition),
    inLanguage: briefing.language,
    ...(briefing.asOf ? { temporalCoverage: briefing.asOf } : {}),
    citation: briefing.sources.filter(({ inScope }) => inScope).map(describeSource),
    hasPart: disputes.flatMap(describeDispute),
  };
  // "<" never ends the element that holds the data, whatever a title says.
  return JSON.stringify(data).replace(/</gu, "\\u003c");
}

function describeSource({ kind, title, outlet, byline, publishedAt, url }: BriefingSource) {
  return {
    "@type": kind === "article" ? "NewsArticle" : "CreativeWork",
    ...(title ? { headline: title } : {}),
    ...(outlet ? { publisher: { "@type": "Organization", name: outlet } } : {}),
    ...(byline.length > 0 ? { author: byline.map((name) => ({ "@type": "Person", name })) } : {}),
    ...(publishedAt?.precision === "day" ? { datePublished: publishedAt.start } : {}),
    ...(url && /^https?:/u.test(url) ? { url } : {}),
  };
}

function describeDispute({ about, versions }: Extract<BriefingBlock, { kind: "dispute" }>) {
  return versions.map(({ value, outlets }) => ({
    "@type": "Claim",
    about,
    text: value,
    appearance: outlets.map((name) => ({ "@type": "CreativeWork", publisher: { "@type": "Organization", name } })),
  }));
}
