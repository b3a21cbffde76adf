/** A kind of page furniture told by its words alone. */
export interface BoilerplateRule {
  /** Code that `removed` gives as the reason. */
  readonly reason: string;
  readonly matches: (line: string) => boolean;
}

/** A rule for lines that are nothing else but one of these phrases, whatever the case and the closing mark. */
export function wholeLine(reason: string, phrases: string): BoilerplateRule {
  const known = new Set(
    phrases
      .split("\n")
      .flatMap((line) => line.split("|"))
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
  return {
    reason,
    matches: (line) =>
      known.has(
        line
          .toLowerCase()
          .replace(/[\s.:!?…›»>|→+-]+$/u, "")
          .trim(),
      ),
  };
}

/** A rule for lines of at most `longest` characters in which the pattern occurs. */
export function lineWith(reason: string, pattern: RegExp, longest = 240): BoilerplateRule {
  return { reason, matches: (line) => line.length <= longest && pattern.test(line) };
}
