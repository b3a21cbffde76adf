import type { PublisherFamily } from "../../schema/index.ts";
import { foldedWords, foldText } from "../../text/index.ts";
import type { ArticleDraft } from "../draft.ts";
import { nameAgency } from "./name-agency.ts";

/** "© 2026 Example Daily. All rights reserved." */
const OWNER =
  /(?:©|\(c\)|copyright)\s{0,3}(?:©\s{0,3})?(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?,?\s{1,3}(?:by\s)?(\p{Lu}[^.,|;]{2,40})/iu;
/** A footer in which a name alone stands in capitals: "INTELLINEWS". */
const CAPITALS = /^[\p{Lu}][\p{Lu}\p{N} .&'-]{3,30}$/u;

/** Words beside the name in a masthead: "BBC Homepage", "The Courier - back to home". */
const BESIDE = new Set("the home homepage page back to logo website online from".split(" "));
/** Reasons that only say where a line stood: it may be a headline or a sentence about anyone. */
const PLACES: ReadonlySet<string> = new Set(["outside-article", "label", "footer", "header", "aside", "menu"]);

/**
 * Outlet where the metadata gave none: a name of the profile in byline, date line or furniture, a copyright line, a
 * footer in capitals, at last the agency that dateline, byline or a line of its own above the text name as its author:
 * "BOGOTA, Feb 3 (Quay Wire)".
 */
export function findOutlet(draft: ArticleDraft, publishers: readonly PublisherFamily[]): string | null {
  const credits = draft.pieces.filter(({ kind }) => kind === "byline" || kind === "dateline").map(({ text }) => text);
  const removed = draft.pieces
    .filter((piece) => piece.kind === "removed")
    .filter((piece) => piece.reason !== "repeat" && piece.reason !== "related");
  const furniture = removed.map((piece) => piece.text);
  const papers = publishers.filter((family) => !family.agency);
  const named = findNamed(
    [
      ...credits,
      ...removed.filter(({ reason, text }) => !PLACES.has(reason) || isNameAlone(text, papers)).map(({ text }) => text),
    ],
    papers,
  );
  if (named) return named;
  const owner = furniture.map((line) => line.match(OWNER)?.[1]?.trim()).find(Boolean);
  if (owner) return owner;
  const footer = removed.filter((piece) => piece.reason === "footer").map((piece) => piece.text);
  const labels = removed.filter(({ reason }) => reason === "label").map(({ text }) => text);
  const author = [...draft.byline, ...labels].map((name) => nameAgency(name, publishers)).find((name) => name !== null);
  const [agency] = draft.agencies;
  const origin = agency === undefined ? author : (nameAgency(agency, publishers) ?? agency);
  return footer.find((line) => CAPITALS.test(line)) ?? origin ?? null;
}

/** True for a line that is the name and nothing else of its own: "EL DIARIO", "BBC Homepage". */
function isNameAlone(line: string, publishers: readonly PublisherFamily[]): boolean {
  const name = line.length <= 80 ? findNamed([line], publishers) : null;
  const own = new Set(foldedWords(name ?? ""));
  return name !== null && foldedWords(line).every((word) => own.has(word) || BESIDE.has(word));
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
