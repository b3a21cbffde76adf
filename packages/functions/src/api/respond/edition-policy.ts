const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/;

/**
 * The policy a stored briefing states for itself, made with the templates it was rendered by: its own style sheet and
 * script by their hashes, and nothing else. As a header it also forbids framing, which a `meta` element cannot
 * (CSP Level 3 §3.3).
 */
export function editionPolicy(html: string): string {
  const own = POLICY.exec(html)?.[1] ?? "default-src 'none'";
  return `${own}; frame-ancestors 'none'`;
}
