import type { PublisherFamily } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import type { ArticleDraft } from "../draft.ts";
import { nameAgency } from "./name-agency.ts";

/** Agencies that a report names as its origin: in dateline and byline, or in a line such as "With reporting by AFP". */
export function findAgencies(draft: ArticleDraft, publishers: readonly PublisherFamily[]): readonly string[] {
  const credit =
    /(?:contribut|report(?:ing|s) (?:by|from)|with (?:information|files|material)|con información|source|fuente|agenc)/i;
  const lines = [
    ...draft.byline,
    draft.outlet ?? "",
    ...draft.pieces
      .filter(
        (piece) =>
          piece.kind === "byline" || piece.kind === "dateline" || (piece.text.length < 160 && credit.test(piece.text)),
      )
      .map((piece) => piece.text),
  ];
  const text = ` ${lines.map((line) => foldText(line).replace(/[^\p{L}\p{N}]+/gu, " ")).join(" | ")} `;
  const named = publishers
    .filter((family) => family.agency)
    .filter((family) =>
      [family.name, ...family.outlets].some((name) =>
        text.includes(
          ` ${foldText(name)
            .replace(/[^\p{L}\p{N}]+/gu, " ")
            .trim()} `,
        ),
      ),
    )
    .map((family) => family.name);
  return [...new Set([...draft.agencies.map((agency) => nameAgency(agency, publishers) ?? agency), ...named])];
}
