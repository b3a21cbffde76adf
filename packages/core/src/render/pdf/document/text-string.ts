/** A PDF text string in UTF-16: "é" is <FEFF00E9>. */
export function textString(text: string): string {
  let hex = "FEFF";
  for (let index = 0; index < text.length; index++) hex += text.charCodeAt(index).toString(16).padStart(4, "0");
  return `<${hex.toUpperCase()}>`;
}
