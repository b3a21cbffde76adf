/** Text that Markdown shows as it stands: markup characters escaped, line ends and bidirectional overrides gone. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_[\]<>|~#$]/gu, "\\$&")
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/u, "$1\\$2");
}
