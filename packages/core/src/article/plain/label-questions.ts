import { foldedWords } from "../../text/index.ts";
import type { Piece } from "../draft.ts";

/** From this share of long words on, an answer says only what the article said. */
const REPEATED = 0.7;
const FEWEST_PAIRS = 2;

/** Marks a closing block of questions and answers ("Key issues", "FAQ") as Q&A, and as repeating where it only restates. */
export function labelQuestions(pieces: readonly Piece[]): readonly Piece[] {
  const start = findQuestionBlock(pieces);
  if (start === null) return pieces;
  const told = new Set(
    pieces.slice(0, start).flatMap((piece) => longWords(piece.kind === "removed" ? "" : piece.text)),
  );
  const asked = pieces.slice(start).flatMap((piece) => longWords(piece.kind === "removed" ? "" : piece.text));
  const repeats = told.size > 0 && asked.filter((word) => told.has(word)).length >= asked.length * REPEATED;
  return pieces.map((piece, index) =>
    index < start || piece.kind === "removed" ? piece : { kind: "qa", text: piece.text, repeats },
  );
}

function longWords(text: string): string[] {
  return foldedWords(text).filter((word) => word.length > 3);
}

/** Index of the first piece of a run "question, answer, question, answer …" that closes the article, with its heading. */
function findQuestionBlock(pieces: readonly Piece[]): number | null {
  const kept = pieces.map((piece, index) => ({ piece, index })).filter(({ piece }) => piece.kind !== "removed");
  const isQuestion = (at: number) =>
    /\?["”]?$/u.test(kept[at]?.piece.text ?? "") && (kept[at]?.piece.text.length ?? 999) < 200;
  let at = kept.length - 1;
  let pairs = 0;
  let first = -1;
  // Answers of up to three paragraphs between two questions.
  for (let answers = 0; at > 0 && answers <= 3; at--) {
    // A heading opens the block: what stands above it is the article.
    if (kept[at]?.piece.kind === "heading") break;
    if (isQuestion(at)) {
      if (answers === 0) break;
      pairs++;
      first = at;
      answers = 0;
    } else answers++;
  }
  if (pairs < FEWEST_PAIRS || first < 0) return null;
  const before = kept[first - 1];
  const heading = before && before.piece.kind === "heading" ? before : kept[first];
  return heading?.index ?? null;
}
