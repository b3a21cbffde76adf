import { cleanLine } from "../charset/clean-text.ts";
import { findDay } from "../date/parse-day.ts";

const FORWARDED =
  /^\s{0,9}(?:-{2,}\s{0,3}(?:forwarded message|original message|mensaje (?:reenviado|original))\s{0,3}-{2,}|begin forwarded message:|on [^\n]{8,120} wrote:|el [^\n]{8,120} escribi[oó]:)\s*$/im;
/** Outlook sets no mark above the old header: "From: … Sent: …" on two lines. */
const BARE_HEADER = /^(?=\*?(?:from|de):\*? [^\n]{1,200}\n\*?(?:sent|date|enviado(?: el)?|fecha):\*? [^\n]{4,100}\n)/im;
const FIELD = /^(?:>\s?)?\*?(from|de|date|fecha|sent|enviado(?: el)?|subject|asunto|to|para|cc|reply-to):\*?\s(.*)$/i;
const QUOTED = /^>+ ?/;

/** A mail that passes another one on. */
export interface ForwardedMail {
  /** What the first mail said, without the marks of quotation. */
  readonly text: string;
  /** The lines above it: what the second sender wrote, and the old header. */
  readonly above: readonly string[];
  /** Name of the first sender, and the day of the first mail. */
  readonly from: string | null;
  readonly day: string | null;
}

/** Parts a forwarded mail from what stands above it, or null when nothing is forwarded. */
export function splitForwarded(mail: string): ForwardedMail | null {
  const match = mail.match(FORWARDED) ?? mail.match(BARE_HEADER);
  if (!match) return null;
  const lines = mail.slice((match.index ?? 0) + match[0].length).split("\n");
  const end = lines.findIndex((line) => cleanLine(line).replace(QUOTED, "") !== "" && !FIELD.test(line.trim()));
  const start = end < 0 ? lines.length : end;
  const fields = lines.slice(0, start).flatMap((line) => {
    const field = line.trim().match(FIELD);
    return field ? [{ name: field[1]?.toLowerCase() ?? "", value: field[2] ?? "" }] : [];
  });
  const value = (names: RegExp) => fields.find(({ name }) => names.test(name))?.value ?? "";
  const body = lines.slice(start);
  const quoted =
    body.filter((line) => line.startsWith(">")).length > body.filter((line) => line.trim() !== "").length / 2;
  return {
    text: (quoted ? body.map((line) => line.replace(QUOTED, "")) : body).join("\n"),
    above: [...mail.slice(0, match.index).split("\n"), match[0], ...lines.slice(0, start)]
      .map(cleanLine)
      .filter(Boolean),
    from:
      value(/^(?:from|de)$/)
        .replace(/<.*$/, "")
        .replaceAll('"', "")
        .trim() || null,
    day: findDay(value(/^(?:date|fecha|sent|enviado.*)$/))?.day ?? findDay(match[0])?.day ?? null,
  };
}
