import { UnreadableArticle } from "../../error/index.ts";
import { foldText } from "../../text/index.ts";
import { cleanLine } from "../charset/clean-text.ts";
import { findDay } from "../date/parse-day.ts";
import type { ArticleDraft, Piece } from "../draft.ts";
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
  const sender = mail.from?.name || null;
  const isList =
    mail.headers.some((header) => header.key === "list-unsubscribe" || header.key === "list-id") ||
    (sender !== null && draft.pieces.some(isSubscription) && isNewsletterName(sender, draft.pieces));
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
    outlet: draft.outlet ?? (from && isSenderOutlet(from) ? from : isList ? sender : null),
    publishedBefore: forwarded?.day ?? findDay(mail.date ?? "")?.day ?? null,
  };
}

/** "You are receiving this email because …" at the foot of what an outlet sends its readers. */
function isSubscription(piece: Piece): boolean {
  return piece.kind === "removed" && piece.reason === "newsletter";
}

/** A sender that no person is called like, or that the mail has as its masthead. */
function isNewsletterName(sender: string, pieces: readonly Piece[]): boolean {
  return !isPersonName(sender) || pieces.some(({ text }) => foldText(text) === foldText(sender));
}

/** "Press Office", "News Desk": a part of any organisation. */
const DEPARTMENT =
  /^(?:(?:press|media|news|public|communications?|relations|affairs|office|desk|team|room|service|info)\s?){1,4}$/iu;

function isSenderOutlet(from: string): boolean {
  return !DEPARTMENT.test(from) && (isOutletName(from, 1) || !isPersonName(from));
}

function stripTags(html: string): string {
  return html.replace(/<(?:br|\/p|\/div|\/h\d)\b[^>]{0,200}>/gi, "\n").replace(/<[^>]{0,2000}>/g, "");
}
