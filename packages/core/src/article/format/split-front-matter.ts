/** The fields above a Markdown text, names in lower case; the items of a list stand behind each other. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** "---\ntitle: …\nauthors:\n  - Ann Lee\n---" at the start of the file. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = text.match(/^\s*---\n([\s\S]{0,4000}?)\n---\s*(?:\n|$)/);
  if (!match) return { fields: new Map(), body: text };
  const fields = new Map<string, string>();
  let name = "";
  for (const line of (match[1] ?? "").split("\n")) {
    const field = line.match(/^([\w-]{1,30})\s*:\s*(.*)$/);
    const item = line.match(/^\s+-\s+(.+)$|^-\s+(.+)$/);
    if (field) {
      name = (field[1] ?? "").toLowerCase();
      fields.set(name, plainValue(field[2] ?? ""));
    } else if (item) {
      const known = fields.get(name);
      fields.set(name, `${known ? `${known}; ` : ""}${plainValue(item[1] ?? item[2] ?? "")}`);
    }
  }
  return { fields, body: text.slice(match[0].length) };
}

/** A value without its quotation marks, a list without its brackets: `["Ann Lee", "Bo Diaz"]` → Ann Lee; Bo Diaz. */
function plainValue(written: string): string {
  const value = written.trim();
  const list = value.match(/^\[(.*)\]$/)?.[1];
  if (list !== undefined) return list.split(",").map(plainValue).join("; ");
  return value.replace(/^(["'])(.*)\1$/, "$2");
}
