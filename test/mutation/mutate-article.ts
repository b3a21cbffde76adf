import type { DisputeKind } from "@chancery/core/schema";

export interface Mutation {
  readonly name: string;
  readonly expected: readonly DisputeKind[];
  /** The article's text with exactly one thing changed. */
  readonly text: string;
}

interface Operator {
  readonly name: string;
  readonly expected: readonly DisputeKind[];
  readonly pattern: RegExp;
  /** The words in place of the match; null leaves this match alone. */
  readonly change: (match: RegExpExecArray) => string | null;
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const PLACES: Readonly<Record<string, string>> = {
  "the White House": "Camp David",
  Washington: "Miami",
  Bogotá: "Medellín",
  "the Caribbean": "the Baltic Sea",
  Cartagena: "Barranquilla",
};
const BOUNDS: Readonly<Record<string, string>> = {
  "more than": "less than",
  "at least": "fewer than",
  nearly: "more than",
};
const ACTORS: Readonly<Record<string, string>> = {
  "Secretary of State Marco Rubio": "Defense Secretary Pete Hegseth",
  "the Treasury Department": "the Commerce Department",
  "Colombia extradited": "Ecuador extradited",
};
const NEGATIONS: Readonly<Record<string, string>> = {
  "Colombia extradited": "Colombia did not extradite",
  "Bogotà extradited": "Bogotà did not extradite",
  "issued a special visa": "did not issue a special visa",
  "granted Petro": "did not grant Petro",
  "gave him a temporary": "did not give him a temporary",
  "revoked Petro's visa": "did not revoke Petro's visa",
  "captured Venezuelan President": "did not capture Venezuelan President",
  "captured Venezuela’s president": "did not capture Venezuela’s president",
  "agreed to keep talking": "did not agree to keep talking",
  "agreed to restart": "did not agree to restart",
  "invited Trump": "did not invite Trump",
  "have killed": "have not killed",
};

/** One way to change an article for each kind of change a report can suffer. */
const OPERATORS: readonly Operator[] = [
  {
    name: "date",
    expected: ["date"],
    pattern: new RegExp(`\\b(${MONTHS}) (\\d{1,2})\\b(?!, \\d{4}\\s*(?:$|</time>))`, "gmu"),
    change: ([, month = "", day = ""]) => `${month} ${Number(day) > 20 ? Number(day) - 6 : Number(day) + 6}`,
  },
  {
    name: "month",
    expected: ["date"],
    pattern: /\b[Ii]n (September|October|January)\b(?! \d)/gu,
    change: ([whole, month = ""]) =>
      whole.replace(month, { September: "July", October: "August", January: "November" }[month] ?? month),
  },
  {
    name: "number",
    expected: ["quantity"],
    pattern:
      /\b(\d{1,3}(?:,\d{3})+|[2-9]\d|\d{3})(?= (?:people|tonnes|hectares|soldiers|troops|minutes|operations|known strikes|whose|known))/gu,
    change: ([whole]) => Math.round(Number(whole.replaceAll(",", "")) * 1.37).toLocaleString("en"),
  },
  {
    name: "bound",
    expected: ["quantity"],
    pattern: /\b(more than|at least|nearly)(?=[ -](?:two|\d))/gu,
    change: ([whole]) => BOUNDS[whole] ?? null,
  },
  { name: "actor", expected: ["attribution", "participants"], ...swap(ACTORS) },
  { name: "negation", expected: ["existence"], ...swap(NEGATIONS) },
  {
    name: "direction",
    expected: ["attribution"],
    pattern:
      /\b(?:extradited|deportations|deported|extraditions)\b[^.]{0,60}?\b(to|from) the (?:United States|US)\b/giu,
    change: (match) =>
      match[0].replace(/\b(to|from)(?= the (?:United States|US)$)/iu, (word) => (word === "to" ? "from" : "to")),
  },
  { name: "place", expected: ["attribution"], ...swap(PLACES, "(?:at|in|to) ") },
];

function swap(table: Readonly<Record<string, string>>, before = ""): Pick<Operator, "pattern" | "change"> {
  const keys = Object.keys(table).join("|");
  return {
    pattern: new RegExp(`(?<=${before === "" ? "" : `\\b${before}`})(?:${keys})\\b`, "gu"),
    change: ([whole]) => table[whole] ?? null,
  };
}

/** Every article that differs from this one in exactly one thing. */
export function mutateArticle(text: string): Mutation[] {
  return OPERATORS.flatMap(({ name, expected, pattern, change }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const words = change(match);
      if (words === null || words === match[0]) return [];
      const changed = text.slice(0, match.index) + words + text.slice(match.index + match[0].length);
      const around = text
        .slice(Math.max(0, match.index - 20), match.index + match[0].length + 20)
        .replace(/\s+/gu, " ");
      return [{ name: `${name}: “${around}” → “${words}”`, expected, text: changed }];
    }),
  );
}
