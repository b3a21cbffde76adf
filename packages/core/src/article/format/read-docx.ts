import { Parser } from "htmlparser2";
import { UnreadableArticle } from "../../error/index.ts";
import type { ArticleDraft } from "../draft.ts";
import { readPlainText } from "../plain/read-plain-text.ts";

/** A Word document to a draft: its paragraphs are lines of text; the title is the paragraph styled so, or the first. */
export function readDocx(file: string, documentXml: string): ArticleDraft {
  const paragraphs: { text: string; style: string }[] = [];
  let [text, style, inText, deleted] = ["", "", false, 0];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "w:p") [text, style] = ["", ""];
        if (name === "w:pStyle") style = (attributes["w:val"] ?? "").toLowerCase();
        if (name === "w:t") inText = true;
        if (name === "w:tab") text += " ";
        if (name === "w:br" || name === "w:cr") text += "\n";
        if (name === "w:del" || name === "w:instrText") deleted++;
      },
      ontext(part) {
        if (inText && deleted === 0) text += part;
      },
      onclosetag(name) {
        if (name === "w:t") inText = false;
        if (name === "w:del" || name === "w:instrText") deleted--;
        if (name === "w:p" && text.trim() !== "") paragraphs.push({ text: text.trim(), style });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(documentXml);
  parser.end();
  if (paragraphs.length === 0) throw new UnreadableArticle(file, "no-text", "the document holds no text");
  const styled = paragraphs.find((paragraph) => /^(?:title|t[íi]tulo)$/.test(paragraph.style));
  const draft = readPlainText(paragraphs.map((paragraph) => paragraph.text).join("\n\n"));
  const headings = new Set(
    paragraphs
      .filter((paragraph) => /^(?:heading|t[íi]tulo|ttulo)\d/.test(paragraph.style))
      .map((paragraph) => paragraph.text),
  );
  return {
    ...draft,
    format: "docx",
    title: draft.title ?? styled?.text ?? null,
    pieces: draft.pieces.map((piece) =>
      piece.kind === "paragraph" && headings.has(piece.text) ? { ...piece, kind: "heading" } : piece,
    ),
  };
}
