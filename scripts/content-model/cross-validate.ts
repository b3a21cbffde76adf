import type { ContentModel } from "../../packages/core/src/article/content/score-lines.ts";
import { scoreLines } from "../../packages/core/src/article/content/score-lines.ts";
import { foldPages } from "./fold-pages.ts";
import type { LabelledText } from "./load-pages.ts";

const FOLDS = 4;

/** Mean precision, recall and F1 of texts that the model had not seen, by set. */
export interface HeldOut {
  readonly source: string;
  readonly texts: number;
  readonly f1: number;
}

interface Match {
  readonly precision: number;
  readonly recall: number;
}

/** Trains on three quarters of the pages and reads the fourth, in turns: what the model is worth on other pages. */
export function crossValidate(
  texts: readonly LabelledText[],
  train: (texts: readonly LabelledText[]) => ContentModel,
): readonly HeldOut[] {
  const fold = foldPages(texts, FOLDS);
  const matches = new Map<string, Match[]>();
  for (let held = 0; held < FOLDS; held++) {
    const model = train(texts.filter((_, index) => fold[index] !== held));
    for (const [index, text] of texts.entries()) {
      if (fold[index] !== held) continue;
      const lengths = text.lines.map((line) => line.length);
      const kept = text.keep(scoreLines(model, text.table, lengths, text.groups));
      const found = text.lines.filter((_, line) => kept[line]).join("\n");
      matches.set(text.source, [...(matches.get(text.source) ?? []), matchText(text, found)]);
    }
  }
  return [...matches].map(([source, list]) => ({ source, texts: list.length, f1: meanF1(source, list) }));
}

/** The sets measure differently: words and the mean F1, or runs of four words and the F1 of mean precision and recall. */
const BY_WORDS = /^(?:wcxb-articles|lines)$/;

function matchText({ source, reference }: LabelledText, found: string): Match {
  const units = BY_WORDS.test(source) ? (text: string) => words(text.toLowerCase()) : shingles;
  const [wanted, got] = [units(reference), units(found)];
  const counts = new Map<string, number>();
  for (const unit of wanted) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let hits = 0;
  for (const unit of got) {
    const left = counts.get(unit) ?? 0;
    if (left > 0) hits++;
    counts.set(unit, left - 1);
  }
  return {
    precision: got.length === 0 ? 0 : hits / got.length,
    recall: wanted.length === 0 ? 1 : hits / wanted.length,
  };
}

function meanF1(source: string, list: readonly Match[]): number {
  const mean = (value: (match: Match) => number) => list.reduce((sum, match) => sum + value(match), 0) / list.length;
  if (BY_WORDS.test(source)) return mean(({ precision, recall }) => harmonic(precision, recall));
  return harmonic(
    mean(({ precision }) => precision),
    mean(({ recall }) => recall),
  );
}

function harmonic(left: number, right: number): number {
  return left + right === 0 ? 0 : (2 * left * right) / (left + right);
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shingles(text: string): string[] {
  const all = words(text);
  return Array.from({ length: Math.max(Math.min(1, all.length), all.length - 3) }, (_, start) =>
    all.slice(start, start + 4).join(" "),
  );
}
