import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import type { Piece } from "../draft.ts";
import { kindOf } from "./label-blocks.ts";
import { readPage } from "./read-page.ts";

/** HTML that is all article (the body of a feed item, of a ninjs document, of a text document) as pieces. */
function readFragment(html: string): readonly Piece[] {
  const page = readPage(html);
  return (page?.blocks ?? []).map(({ text, element }): Piece => {
    const reason = findBoilerplate(text);
    if (reason) return { kind: "removed", text, reason };
    return { kind: kindOf(page?.elements[element]?.tag ?? ""), text };
  });
}

/** Pieces of a text that may be HTML or plain, one paragraph a line. */
export function readContent(content: string): readonly Piece[] {
  if (/<(?:p|br|div|h[1-6]|ul|ol|blockquote|a|strong|em|b|i|img)\b/i.test(content)) return readFragment(content);
  return readFragment(
    `<p>${content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").split(/\n+/).join("</p><p>")}</p>`,
  );
}
