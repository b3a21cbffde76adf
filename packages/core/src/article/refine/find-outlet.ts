import type { PublisherFamily } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import type { ArticleDraft } from "../draft.ts";

/** "© 2026 Example Daily. All rights reserved." */
const OWNER =
  /(?:©|\(c\)|copyright)\s{0,3}(?:©\s{0,3})?(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?,?\s{1,3}(?:by\s)?(\p{Lu}[^.,|;]{2,40})/iu;
/** A footer in which a name alone stands in capitals: "INTELLINEWS". */
const CAPITALS = /^[\p{Lu}][\p{Lu}\p{N} .&'-]{3,30}$/u;

/** Outlet where the metadata gave none: a name of the profile in byline or furniture, a copyright line, a footer in capitals. */
export function findOutlet(draft: ArticleDraft, publishers: readonly PublisherFamily[]): string | null {
  const byline = draft.pieces.filter((piece) => piece.kind === "byline").map((piece) => piece.text);
  const removed = draft.pieces.filter((piece) => piece.kind === "removed");
  const furniture = removed
    .filter((piece) => piece.reason !== "repeat" && piece.reason !== "related")
    .map((piece) => piece.text);
  const named = findNamed(
    [...byline, ...furniture],
    publishers.filter((family) => !family.agency),
  );
  if (named) return named;
  const owner = furniture.map((line) => line.match(OWNER)?.[1]?.trim()).find(Boolean);
  if (owner) return owner;
  const footer = removed.filter((piece) => piece.reason === "footer").map((piece) => piece.text);
  return footer.find((line) => CAPITALS.test(line)) ?? null;
}

/** The longest outlet name of the profile that stands as words of its own in one of the lines. */
function findNamed(lines: readonly string[], publishers: readonly PublisherFamily[]): string | null {
  const text = ` ${lines.map((line) => foldText(line.slice(0, 600)).replace(/[^\p{L}\p{N}]+/gu, " ")).join(" | ")} `;
  const names = publishers.flatMap((family) => [family.name, ...family.outlets]);
  const found = names.filter((name) =>
    text.includes(
      ` ${foldText(name)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()} `,
    ),
  );
  return found.sort((left, right) => right.length - left.length)[0] ?? null;
}
