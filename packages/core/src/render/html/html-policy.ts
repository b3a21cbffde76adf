import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { RenderAssets } from "../../schema/index.ts";
import { pageScript, pageStyle } from "./page-source.ts";

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(index, index + 3);
    const left = bytes.length - index;
    text += BASE64.charAt(a >> 2) + BASE64.charAt(((a & 3) << 4) | (b >> 4));
    text += left > 1 ? BASE64.charAt(((b & 15) << 2) | (c >> 6)) : "=";
    text += left > 2 ? BASE64.charAt(c & 63) : "=";
  }
  return text;
}

/** The source expression of CSP for an inline style or script: "sha256-…". */
function hashSource(text: string): string {
  return `sha256-${toBase64(sha256(utf8ToBytes(text)))}`;
}

const policies = new WeakMap<RenderAssets, string>();

/** The Content-Security-Policy under which a rendered page works: its one style and one script, and nothing else. */
export function htmlPolicy(assets: RenderAssets): string {
  const known = policies.get(assets);
  if (known !== undefined) return known;
  const policy = writePolicy(assets);
  policies.set(assets, policy);
  return policy;
}

function writePolicy(assets: RenderAssets): string {
  const style = hashSource(pageStyle(assets));
  const script = hashSource(pageScript(assets));
  return `default-src 'none'; style-src '${style}'; script-src '${script}'; img-src data:; base-uri 'none'; form-action 'none'`;
}
