/** What went wrong with a file and what to do, as sentences; whatever stands beside them names the file. */
export function explainReason(file: string | null, message: string | null, hint: string | null): string {
  const name = `${file}: `;
  const what = message?.startsWith(name) ? message.slice(name.length) : message;
  return [what, hint].flatMap((text) => (text ? toSentence(text) : [])).join(" ");
}

function toSentence(text: string): string {
  // A file that is named stays as it is.
  const first = /^[\p{Ll}]\S*:/u.test(text) ? text.charAt(0) : text.charAt(0).toUpperCase();
  return `${first}${text.slice(1)}${/[.!?]$/u.test(text) ? "" : "."}`;
}
