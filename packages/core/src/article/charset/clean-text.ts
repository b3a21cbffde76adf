const CONTROLS = /\p{Cc}/gu;
const INVISIBLE = /[\p{Cf}\ufffe\uffff]/gu;
const LINE_ENDS = /\r\n?|\p{Zl}|\p{Zp}|\v|\f/gu;
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/g;

/** Text without control and invisible characters, with "\n" as the only line end. White space within lines stays. */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(CONTROLS, (control) => (control === "\n" || control === "\t" ? control : ""))
    .replace(INVISIBLE, "")
    .normalize("NFC");
}

/** One line with every run of blanks as one space, trimmed: " 3 \u00a0 February" → "3 February". */
export function cleanLine(text: string): string {
  return text.replace(BLANKS, " ").trim();
}
