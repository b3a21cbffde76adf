import { type Briefing, type BriefingBlock, Likelihood } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";
import { layoutChart } from "../chart/index.ts";
import { isRemark } from "../is-remark.ts";
import { readTerms } from "../read-terms.ts";
import { drawSvg } from "./draw-svg.ts";
import type { BlockView, SentenceViews } from "./open-views.ts";
import { viewDispute } from "./view-dispute.ts";

/** In pixels, scaled with the page: one drawing for a desk, one for a phone, on which labels would grow too small. */
const WIDE = { width: 720, size: 13 };
const NARROW = { width: 340, size: 13 };

/** A block as its template reads it. */
export function viewBlock(
  block: BriefingBlock,
  { cite, marks, sentence, item }: SentenceViews,
  sides: Briefing["sides"],
): BlockView {
  switch (block.kind) {
    case "paragraph":
      return { kind: block.kind, remark: isRemark(block), ...item(block.sentences) };
    case "heading":
      return block;
    case "list":
      return viewList(block, item);
    case "judgment": {
      const sentences = [block.statement, block.confidenceStatement, block.basis, block.indicator];
      const [statement, confidence, basis, indicator] = sentences.map(sentence);
      const { number, likelihood, confidence: level } = block;
      return {
        kind: block.kind,
        number,
        likelihood,
        level,
        scale: Likelihood.options.map((step) => step === likelihood),
        statement,
        confidence,
        basis,
        indicator,
        ...marks(block.statement.facts),
      };
    }
    case "table":
      return {
        ...block,
        rows: block.rows.map((row) => ({ cells: row.map(item), ...marks(row.flat().flatMap(({ facts }) => facts)) })),
      };
    case "changes":
      return {
        kind: block.kind,
        items: block.items.map(({ change, sentence: said, reason }) => ({
          change: change.replace("-", " "),
          reason,
          ...item([said]),
        })),
      };
    case "dispute":
      return { ...viewDispute(block, cite), ...marks(block.facts) };
    case "positions":
      return {
        kind: block.kind,
        columns: block.sides.map((name, index) => ({ name, side: sides[index]?.id ?? "" })),
        rows: block.rows.map(({ subject, subjectId, cells }) => ({
          subject,
          subject_id: subjectId,
          cells: cells.map(item),
        })),
        agreed: block.agreed.map(sentence),
        open: block.open.map(sentence),
      };
    case "timeline":
      return {
        kind: block.kind,
        entries: block.entries.map(({ date, rivals, background, sentence: said }) => ({
          date: formatInterval(date),
          start: date.start,
          rivals: rivals.map(formatInterval),
          background,
          ...item([said]),
        })),
      };
    case "chart":
      return {
        kind: block.kind,
        title: block.title,
        alt: block.alt,
        wide: drawSvg(layoutChart(block, WIDE), block.alt),
        narrow: drawSvg(layoutChart(block, NARROW), block.alt),
      };
  }
}

/** Items, or terms with what they stand for. */
function viewList(
  { kind, ordered, items }: Extract<BriefingBlock, { kind: "list" }>,
  item: SentenceViews["item"],
): BlockView {
  const terms = ordered ? null : readTerms(items);
  if (!terms) return { kind, ordered, terms: false, items: items.map(item) };
  return { kind, ordered, terms: true, items: terms.map(({ term, sentences }) => ({ term, ...item(sentences) })) };
}
