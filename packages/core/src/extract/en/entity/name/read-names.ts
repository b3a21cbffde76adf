import { placeKey } from "../../gazetteer/countries.ts";
import type { TaggedArticle } from "../../tag/index.ts";
import { findHeadlineNames } from "./find-headline-names.ts";
import { findNames } from "./find-names.ts";
import { findQuotedTitles } from "./find-quoted-titles.ts";
import type { NameSpan } from "./name-span.ts";
import { type CaseEvidence, countCases, type NameSentence, readSentences } from "./read-sentences.ts";

/** The candidate names of an article, in order of place, and the sentences they stand in. */
export interface ArticleNames {
  readonly sentences: readonly NameSentence[];
  readonly spans: readonly NameSpan[];
}

/** Reads sentences in ordinary style first, then headlines, which only repeat what those have shown to be names. */
export function readNames(tagged: TaggedArticle): ArticleNames {
  const body = tagged.cased;
  const sentences = readSentences(tagged);
  const evidence = countCases(sentences);
  const ordinary = new Map(
    sentences
      .filter(({ titleCase }) => !titleCase)
      .map((sentence) => [sentence.index, withQuotedTitles(sentence, body, evidence)]),
  );
  const known = knownNames([...ordinary.values()].flat());
  const spans = sentences.flatMap(
    (sentence) => ordinary.get(sentence.index) ?? findHeadlineNames(sentence, body, known),
  );
  return { sentences, spans };
}

function withQuotedTitles(sentence: NameSentence, body: string, evidence: CaseEvidence): NameSpan[] {
  const quoted = findQuotedTitles(sentence, body);
  const apart = (span: NameSpan) => quoted.every((title) => span.end <= title.start || span.start >= title.end);
  return [...findNames(sentence, body, evidence).filter(apart), ...quoted].sort(
    (left, right) => left.start - right.start,
  );
}

/** Names as written, and their last words where several words make the name: "Juan Mora" makes "Mora" known. */
function knownNames(spans: readonly NameSpan[]): Set<string> {
  const known = new Set<string>();
  for (const span of spans) {
    if (span.adjective) continue;
    known.add(placeKey(span.text));
    const last = span.sentence.words[span.to - 1];
    if (span.to - span.from > 1 && last?.capital && !last.common) known.add(placeKey(last.text));
  }
  return known;
}
