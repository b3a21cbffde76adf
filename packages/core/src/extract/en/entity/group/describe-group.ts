import { countryOf } from "../../gazetteer/countries.ts";
import type { NameType } from "../type/classify-name.ts";
import type { LocalName } from "./local-name.ts";

/** The name an entity goes by and every other form the article uses, titles included: "Juan Mora", "Mora", "President Mora". */
export function describeGroup(names: readonly LocalName[], type: NameType): { name: string; aliases: string[] } {
  const country = names.map((name) => countryOf(name.text)).find((found) => found !== undefined);
  const name = country && type === "place" ? country.name : fullest(names);
  const forms = new Set(names.flatMap((member) => [member.text, ...member.spans.map(({ text }) => text)]));
  if (type === "person") for (const member of names) for (const form of titledForms(member)) forms.add(form);
  forms.delete(name);
  return { name, aliases: [...forms] };
}

/** The name with most words; of equals the more frequent one. Acronyms lose to what they stand for. */
function fullest(names: readonly LocalName[]): string {
  const [first] = [...names].sort(
    (left, right) =>
      right.words.length - left.words.length ||
      right.spans.length - left.spans.length ||
      right.text.length - left.text.length,
  );
  return first?.text ?? "";
}

function titledForms(name: LocalName): string[] {
  return name.spans.flatMap((span) => {
    const { title } = span;
    const first = title && span.sentence.words[title.from];
    if (!title || !first?.capital) return [];
    const words = span.sentence.words
      .slice(title.from, title.to)
      .map((word) => word.text + (word.gap === "hyphen" ? "-" : /^\.\s/u.test(word.token.after) ? ". " : " "));
    return [`${words.join("")}${span.text}`];
  });
}
