import { UnreadableArticle } from "../../error/index.ts";
import { cleanLine } from "../charset/clean-text.ts";
import { findDay } from "../date/parse-day.ts";
import type { ArticleDraft } from "../draft.ts";
import { readHtml } from "../html/read-html.ts";
import { readPlainText } from "../plain/read-plain-text.ts";

const FORWARDED =
  /^\s{0,9}(?:-{2,}\s{0,3}(?:forwarded message|original message|mensaje (?:reenviado|original))\s{0,3}-{2,}|begin forwarded message:)\s*$/im;
const FIELD = /^(?:>\s?)?\*?(?:from|de|date|fecha|sent|enviado|subject|asunto|to|para|cc|reply-to):\*?\s.*$/i;

/** A mail to a draft: the article is its body; the sending day is only an upper bound of the article's date. */
export async function readEmail(file: string, bytes: Uint8Array): Promise<ArticleDraft> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes).catch((cause: unknown) => {
    throw new UnreadableArticle(file, "damaged", "the mail cannot be parsed", { cause });
  });
  const text = mail.text ?? "";
  const draft =
    mail.html && !FORWARDED.test(text)
      ? readHtml(file, mail.html, null)
      : readPlainText(dropForwardHeader(text || stripTags(mail.html ?? "")));
  const subject = cleanLine(mail.subject ?? "").replace(/^(?:(?:re|fwd?|rv|reenv)\s?:\s?)+/i, "");
  const isList = mail.headers.some((header) => header.key === "list-unsubscribe" || header.key === "list-id");
  const sender = mail.from?.name || null;
  const title = draft.title ?? (subject || null);
  const untitled = draft.title === null && title !== null;
  return {
    ...draft,
    format: "email",
    title,
    pieces: untitled ? [{ kind: "headline", text: title }, ...draft.pieces] : draft.pieces,
    outlet: draft.outlet ?? (isList ? sender : null),
    publishedBefore: findDay(mail.date ?? "")?.day ?? null,
  };
}

/** Drops what stands above a forwarded article: the sender's own lines and the old header. */
function dropForwardHeader(text: string): string {
  const match = text.match(FORWARDED);
  if (!match) return text;
  const lines = text.slice((match.index ?? 0) + match[0].length).split("\n");
  const start = lines.findIndex((line, index) => index > 0 && line.trim() !== "" && !FIELD.test(line.trim()));
  return lines.slice(Math.max(0, start)).join("\n");
}

function stripTags(html: string): string {
  return html.replace(/<(?:br|\/p|\/div|\/h\d)\b[^>]{0,200}>/gi, "\n").replace(/<[^>]{0,2000}>/g, "");
}
