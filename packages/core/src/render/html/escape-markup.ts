const MARKUP = /[&<>"']/u;

/** Text for element content and attribute values of HTML and SVG. */
export function escapeMarkup(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/'/gu, "&#39;");
}
