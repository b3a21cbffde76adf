import type { Dossier, DossierArticle, Extraction, Span } from "@chancery/core/schema";

type MarkKind = "entity" | "quote" | "date" | "quantity";

/** A run of text with at most one mark, and the offset that links can point to. */
interface TextRun {
  readonly text: string;
  readonly mark?: MarkKind;
  readonly label?: string;
  readonly anchor?: number;
}

export interface MarkedBlock {
  readonly kind: string;
  readonly runs: readonly TextRun[];
}

interface Mark extends Span {
  readonly mark: MarkKind;
  readonly label: string;
}

function marksOf(article: DossierArticle, extraction: Extraction, dossier: Dossier): readonly Mark[] {
  const entities = dossier.entities.flatMap((entity) =>
    entity.mentions
      .filter((mention) => mention.article === article.id)
      .map(({ start, end }): Mark => ({ start, end, mark: "entity", label: entity.name })),
  );
  const dates = extraction.times.map(({ span, timex }): Mark => ({ ...span, mark: "date", label: timex }));
  const values = extraction.statements.flatMap((statement): Mark[] => {
    if (statement.kind === "quantity") {
      const { bound, value, unit } = statement.quantity;
      return [{ ...statement.amount, mark: "quantity", label: `${bound} ${value} ${unit}` }];
    }
    if (statement.kind !== "quote") return [];
    return statement.words.map((words) => ({
      ...words,
      mark: "quote",
      label: statement.speaker?.text ?? "speaker open",
    }));
  });
  return [...values, ...dates, ...entities].sort((left, right) => left.start - right.start || right.end - left.end);
}

/** The article's text as blocks of runs; where marks overlap the earlier, longer one stands. */
export function markArticle(article: DossierArticle, extraction: Extraction, dossier: Dossier): readonly MarkedBlock[] {
  const marks = marksOf(article, extraction, dossier);
  const anchors = new Set(
    dossier.facts.flatMap((fact) =>
      fact.evidence.filter((piece) => piece.article === article.id).map((piece) => piece.start),
    ),
  );
  return article.blocks.map((block) => {
    const runs: TextRun[] = [];
    let at = block.start;
    const push = (end: number, mark?: Mark) => {
      if (end <= at) return;
      const cuts = [at, ...[...anchors].filter((anchor) => anchor > at && anchor < end).sort((a, b) => a - b), end];
      for (let index = 0; index + 1 < cuts.length; index++) {
        const [from = 0, to = 0] = cuts.slice(index, index + 2);
        runs.push({
          text: article.body.slice(from, to),
          ...(mark ? { mark: mark.mark, label: mark.label } : {}),
          ...(anchors.has(from) ? { anchor: from } : {}),
        });
      }
      at = end;
    };
    for (const mark of marks) {
      if (mark.start < at || mark.end > block.end) continue;
      push(mark.start);
      push(mark.end, mark);
    }
    push(block.end);
    return { kind: block.kind, runs };
  });
}
