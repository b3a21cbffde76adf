import { writeBriefing } from "@chancery/core/brief";
import { mergeReadings } from "@chancery/core/merge";
import type { AccuracyContext, AccuracySet } from "../accuracy-set.ts";

interface Input {
  readonly title: string;
  readonly date: string;
  readonly url: string;
  readonly text: string;
}

/** The bottom line of a briefing of one article against a human one-sentence summary of it. */
export const set: AccuracySet = {
  name: "gum-rouge",
  folder: "gum-news",
  measures: { rouge1_f1: { peer: "0.43 (first three sentences)", target: 0.48 } },
  async run(context) {
    const inputs = await context.readJson<Record<string, Input>>(`inputs.${context.split}.json`);
    const predictions: Record<string, string> = {};
    for (const [id, input] of Object.entries(inputs)) predictions[id] = await summarize(context, id, input);
    const report = await context.score("score.py", predictions, { before: ["rouge"] });
    return { measures: { rouge1_f1: report.rouge1[2] }, items: Object.keys(inputs).length };
  },
};

async function summarize(context: AccuracyContext, id: string, { text, date }: Input): Promise<string> {
  const file = { name: `${id}.txt`, bytes: new TextEncoder().encode(text), uploadedAt: date };
  const articles = await context.read(file);
  const topic = everythingInScope(context.topic);
  const readings = articles.map((article) => {
    const extraction = context.extract(article);
    return { article, extraction: { ...extraction, relevance: { ...extraction.relevance, inScope: true } } };
  });
  const briefing = writeBriefing(mergeReadings(readings, topic, {}), topic, { edition: 1, previous: null });
  const blocks = briefing.sections.find((section) => section.id === "bottom-line")?.blocks ?? [];
  return blocks
    .flatMap((block) => (block.kind === "paragraph" ? block.sentences : []))
    .filter(({ counted }) => !counted)
    .map(({ parts }) => parts.map((part) => part.text).join(""))
    .join(" ");
}

/** The set's articles are of every subject; the topic's background and watch list have no bearing on them. */
function everythingInScope(topic: AccuracyContext["topic"]): AccuracyContext["topic"] {
  return { ...topic, background: [], profile: { ...topic.profile, watch: [] } };
}
