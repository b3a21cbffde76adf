import { UnreadableArticle } from "../../error/index.ts";
import { cleanLine } from "../charset/clean-text.ts";
import { findDay } from "../date/parse-day.ts";
import type { ArticleDraft } from "../draft.ts";
import { readHtml } from "../html/read-html.ts";
import { isOutletName } from "../plain/is-outlet-name.ts";
import { isPersonName } from "../plain/read-byline.ts";
import { readPlainText } from "../plain/read-plain-text.ts";
import { splitForwarded } from "./split-forwarded.ts";

/** A mail to a draft: the article is its body; the sending day is only an upper bound of the article's date. */
export async function readEmail(file: string, bytes: Uint8Array): Promise<ArticleDraft> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes).catch((cause: unknown) => {
    throw new UnreadableArticle(file, "damaged", "the mail cannot be parsed", { cause });
  });
  const text = mail.text ?? "";
  const plain = text || stripTags(mail.html ?? "");
  const forwarded = splitForwarded(plain);
  const draft = mail.html && !forwarded ? readHtml(file, mail.html, null) : readPlainText(forwarded?.text ?? plain);
  const subject = cleanLine(mail.subject ?? "").replace(/^(?:(?:re|fwd?|rv|reenv)\s?:\s?)+/i, "");
  const isList = mail.headers.some((header) => header.key === "list-unsubscribe" || header.key === "list-id");
  const sender = mail.from?.name || null;
  const title = draft.title ?? (subject || null);
  const untitled = draft.title === null && title !== null;
  const above = (forwarded?.above ?? []).map((line) => ({
    kind: "removed" as const,
    text: line,
    reason: "mail-header",
  }));
  const from = forwarded?.from ?? null;
  return {
    ...draft,
    format: "email",
    title,
    pieces: [...above, ...(untitled ? [{ kind: "headline" as const, text: title }] : []), ...draft.pieces],
    outlet: draft.outlet ?? (from && (isOutletName(from, 1) || !isPersonName(from)) ? from : isList ? sender : null),
    publishedBefore: forwarded?.day ?? findDay(mail.date ?? "")?.day ?? null,
  };
}

function stripTags(html: string): string {
  return html.replace(/<(?:br|\/p|\/div|\/h\d)\b[^>]{0,200}>/gi, "\n").replace(/<[^>]{0,2000}>/g, "");
}
