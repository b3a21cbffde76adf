import type { Article, Extraction, Source, Span } from "@chancery/core/schema";
import type { AccuracySet } from "../accuracy-set.ts";

interface PolnearInput {
  readonly text: string;
}

/** Direct quotes with their speakers in articles on US politics. */
export const set: AccuracySet = {
  name: "polnear-quotes",
  folder: "polnear-quotes",
  measures: {
    detection_f1: { peer: "0.983", target: 0.985 },
    named_speaker: { peer: "0.45", target: 0.85 },
    end_to_end_f1: { peer: "0.588", target: 0.85 },
  },
  async run(context) {
    const inputs = await context.readJson<Record<string, PolnearInput>>(`inputs.${context.split}.json`);
    const predictions: Record<string, unknown> = {};
    for (const [id, { text }] of Object.entries(inputs)) {
      const articles = await context.read({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) });
      predictions[id] = articles.flatMap((article) => predict(article, context.extract(article), text));
    }
    const report = await context.score("score.py", predictions);
    const [named, all] = report.speaker_acc.named;
    const measures = {
      detection_f1: report.detection[2],
      named_speaker: all ? named / all : 0,
      end_to_end_f1: report.e2e_named[2],
    };
    return { measures, items: Object.keys(inputs).length };
  },
};

function predict(article: Article, extraction: Extraction, input: string) {
  const place = placeBlocks(article, input);
  return extraction.statements.flatMap((statement) => {
    if (statement.kind !== "quote") return [];
    const words = place({ start: statement.words[0]?.start ?? 0, end: statement.words.at(-1)?.end ?? 0 });
    const mention = statement.speaker?.span ? place(statement.speaker.span) : null;
    return [
      {
        text: statement.text,
        ...words,
        speaker: nameOf(statement.speaker, extraction),
        mention: mention && [mention.start, mention.end],
      },
    ];
  });
}

function nameOf(speaker: Source | null, extraction: Extraction): string | null {
  const entity = extraction.entities.find((each) => each.id === speaker?.entity);
  return entity?.name ?? speaker?.text ?? null;
}

/** Where a span of the body stands in the text that was read; null where the parser changed its block. */
function placeBlocks(article: Article, input: string): (span: Span) => Span | null {
  let cursor = 0;
  const blocks = article.blocks.map((block) => {
    const at = input.indexOf(article.body.slice(block.start, block.end), cursor);
    if (at >= 0) cursor = at;
    return { ...block, shift: at < 0 ? null : at - block.start };
  });
  return ({ start, end }) => {
    const block = blocks.find((each) => each.start <= start && end <= each.end);
    return block?.shift == null ? null : { start: start + block.shift, end: end + block.shift };
  };
}
