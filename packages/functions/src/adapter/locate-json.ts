/** Where the values of a JSON text stand, and where it stops being one. */
export interface JsonPlaces {
  /** Lines from 1 by path: "colours.light.ink" → 14. */
  readonly lines: ReadonlyMap<string, number>;
  readonly fault: { readonly line: number; readonly found: string } | null;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

const TOKEN = /[{}[\],:]|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|\S[^\s,{}[\]]*/gu;
const SCALAR = /^(?:"[\s\S]*"|-?\d[\d.eE+-]*|true|false|null)$/u;
const END = "the end of the file";

/** Walks a JSON text by its grammar; the runtime's own parser does not always say where it stopped. */
export function locateJson(text: string): JsonPlaces {
  const lines = new Map<string, number>();
  const tokens = readTokens(text);
  let next = 0;
  const end: Token = { text: END, line: text.trimEnd().split("\n").length };
  const peek = () => tokens[next] ?? end;
  const take = (wanted: (token: string) => boolean): boolean => {
    if (!wanted(peek().text)) return false;
    next += 1;
    return true;
  };
  const isMark = (mark: string) => (token: string) => token === mark;

  const readMembers = (path: readonly string[], close: string): boolean => {
    if (take(isMark(close))) return true;
    for (let index = 0; ; index++) {
      let key = String(index);
      if (close === "}") {
        key = peek().text.slice(1, -1);
        if (!take((token) => /^"[\s\S]*"$/u.test(token)) || !take(isMark(":"))) return false;
      }
      if (!readValue([...path, key])) return false;
      if (take(isMark(close))) return true;
      if (!take(isMark(","))) return false;
    }
  };
  const readValue = (path: readonly string[]): boolean => {
    lines.set(path.join("."), peek().line);
    if (take(isMark("{"))) return readMembers(path, "}");
    if (take(isMark("["))) return readMembers(path, "]");
    return take((token) => SCALAR.test(token));
  };

  const whole = readValue([]) && next === tokens.length;
  return { lines, fault: whole ? null : { line: peek().line, found: peek().text } };
}

function readTokens(text: string): Token[] {
  let line = 1;
  let reached = 0;
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => {
    line += text.slice(reached, index).split("\n").length - 1;
    reached = index;
    return { text: token, line };
  });
}
