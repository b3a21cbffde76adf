import type { Article, Block, Notice, PublisherFamily, Removed, Sentence } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import type { ArticleFile } from "../article-file.ts";
import type { ArticleDraft } from "../draft.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { splitSentences } from "../sentence/split-sentences.ts";
import { dropTracking, identifyContent } from "./identify-content.ts";
import { signText } from "./sign-text.ts";

/** Block kinds that are part of the running text; bylines and datelines stand beside it. */
const UNSENTENCED: ReadonlySet<string> = new Set(["byline", "dateline"]);

/** So short a text is helped by its headline when its language is told. */
const SHORT = 200;

/** Lays the pieces of a draft out as a body with offsets, sentences, signature and id. */
export function buildArticle(file: ArticleFile, draft: ArticleDraft, publishers: readonly PublisherFamily[]): Article {
  const { body, blocks, removed, starts } = layOutBody(draft);
  const running = runningText(body, blocks);
  const { language, confidence } = detectLanguage(running.length < SHORT ? body : running, draft.language);
  const notices: Notice[] = draft.notices.map(({ code, message, piece }) => {
    const block = piece === undefined ? undefined : blocks[starts.get(piece) ?? -1];
    return block ? { code, message, start: block.start, end: block.end } : { code, message };
  });
  if (language !== "en" && language !== "es") {
    notices.push({
      code: "language-not-read",
      message:
        language === "und"
          ? "There is too little text to tell its language."
          : `The language is "${language}"; English and Spanish are read.`,
    });
  }
  return {
    id: identifyContent(body, draft.outlet),
    file: file.name,
    format: draft.format,
    title: draft.title,
    dek: draft.dek,
    byline: draft.byline,
    outlet: draft.outlet,
    publisher: findPublisher(draft, publishers)?.id ?? null,
    agencies: draft.agencies,
    section: draft.section,
    url: draft.url,
    publishedAt: draft.published,
    datelineDay: draft.published === null ? draft.datelineDay : null,
    publishedBefore: draft.publishedBefore,
    language,
    languageConfidence: Number(confidence.toFixed(3)),
    summaryOnly: draft.summaryOnly,
    body,
    blocks,
    sentences: findSentences(body, blocks),
    removed,
    notices,
    signature: signText(dropTracking(running)),
  };
}

function layOutBody(draft: ArticleDraft) {
  const lines: string[] = [];
  const blocks: Block[] = [];
  const removed: Removed[] = [];
  /** Index of the block that a piece became. */
  const starts = new Map<number, number>();
  let offset = 0;
  for (const [index, piece] of draft.pieces.entries()) {
    if (piece.kind === "removed") {
      removed.push({ text: piece.text, reason: piece.reason, after: Math.max(0, offset - 1) });
      continue;
    }
    starts.set(index, blocks.length);
    blocks.push({ kind: piece.kind, start: offset, end: offset + piece.text.length, repeats: piece.repeats ?? false });
    lines.push(piece.text);
    offset += piece.text.length + 1;
  }
  return { body: lines.join("\n"), blocks, removed, starts };
}

function runningText(body: string, blocks: readonly Block[]): string {
  const running = blocks.filter((block) => ["paragraph", "quote", "list"].includes(block.kind));
  return (running.length > 0 ? running : blocks).map((block) => body.slice(block.start, block.end)).join("\n");
}

function findSentences(body: string, blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block, index) => {
    const text = body.slice(block.start, block.end);
    const spans = UNSENTENCED.has(block.kind) ? [{ start: 0, end: text.length }] : splitSentences(text);
    return spans.map(({ start, end }) => ({ start: block.start + start, end: block.start + end, block: index }));
  });
}

/** The family that owns the outlet, by name or by the domain of the article's address. */
function findPublisher(draft: ArticleDraft, publishers: readonly PublisherFamily[]): PublisherFamily | undefined {
  const outlet = foldText(draft.outlet ?? "");
  const host = draft.url ? new URL(draft.url).hostname.replace(/^www\./, "") : "";
  return publishers.find(
    (family) =>
      (outlet !== "" && [family.name, ...family.outlets].some((name) => foldText(name) === outlet)) ||
      family.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
}
