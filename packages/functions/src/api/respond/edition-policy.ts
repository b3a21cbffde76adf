import { createHash } from "node:crypto";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The contents of every bare `<name>` element. Article text is escaped, so only the template's own can match. */
function contentsOf(html: string, name: "style" | "script"): readonly string[] {
  return [...html.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, "g"))].map((match) => match[1] ?? "");
}

/**
 * The policy under which a stored briefing works as it was rendered, by whatever templates were current then:
 * its own style sheet and its own script by their hashes, and nothing else (CSP Level 3 §8.3).
 */
export function editionPolicy(html: string): string {
  const allow = (name: "style" | "script") => {
    const hashes = contentsOf(html, name).slice(0, 1).map(hashOf);
    return hashes.length > 0 ? hashes.join(" ") : "'none'";
  };
  return `default-src 'none'; style-src ${allow("style")}; script-src ${allow("script")}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
