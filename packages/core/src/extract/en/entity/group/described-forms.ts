import { countryByAdjective, countryByName } from "../../gazetteer/countries.ts";
import type { DraftMention, EntityDraft, FoundRole } from "../entity-draft.ts";
import { ORGANIZATION_NOUNS } from "../lexicon/name-words.ts";
import { joinsNext } from "../name/name-span.ts";

/** A description before a name is at most so many words long. */
const LONGEST = 7;

/** Names with what introduces them: "U.S. President Tom Hale", "German airline Lufthansa". */
export function describedForms(entity: EntityDraft, roles: readonly FoundRole[], body: string): string[] {
  const starts = entity.mentions.flatMap((mention): { from: number; mention: DraftMention }[] => {
    if (mention.form !== "name") return [];
    if (entity.type === "person") return titleStarts(mention, roles).map((from) => ({ from, mention }));
    return entity.type === "organization" ? [{ from: nounStart(mention), mention }] : [];
  });
  return starts
    .filter(({ from, mention }) => from < mention.start)
    .map(({ from, mention }) => body.slice(from, mention.end).replace(/\s+/gu, " "))
    .map((form) => form.replace(/^(?:the|a|an|his|her|its|their) /iu, ""))
    .filter((form) => !/[,;:“”"(]/u.test(form));
}

const titleStarts = (mention: DraftMention, roles: readonly FoundRole[]) =>
  roles.filter(({ start, end }) => end === mention.end && start < mention.start).map(({ start }) => start);

/** Where "German airline" or "aircraft manufacturer" before a name begins; the name's own start where nothing of the kind stands there. */
function nounStart({ sentence: { words }, from, start }: DraftMention): number {
  const noun = words[from - 1];
  if (!noun || !joinsNext(noun) || noun.capital || !ORGANIZATION_NOUNS.has(noun.key)) return start;
  let at = from - 1;
  if (noun.key === "tank" && words[at - 1]?.key === "think") at -= 1;
  while (
    at > 0 &&
    from - at < LONGEST &&
    joinsNext(words[at - 1]) &&
    describes(words[at - 1]?.text ?? "", words[at - 1]?.token.tags)
  )
    at -= 1;
  return words[at]?.start ?? start;
}

function describes(text: string, tags: ReadonlySet<string> | undefined): boolean {
  if (countryByAdjective(text) ?? countryByName(text)) return true;
  if (!tags || /^\p{Lu}/u.test(text) || tags.has("Verb") || tags.has("Preposition") || tags.has("Pronoun"))
    return false;
  return tags.has("Adjective") || tags.has("Noun");
}
