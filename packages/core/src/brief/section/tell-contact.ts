import type { Evidence, Fact } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { plain } from "../wording/index.ts";
import type { ToldEvent } from "./tell-event.ts";

const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
/** A contact named in passing: "a subsequent phone call between the two leaders", "the January 7 phone call". */
const CONTACT = new RegExp(
  `^(?:an?|the) (?:(?:recent|subsequent|earlier|${MONTH})(?: \\d{1,2})? )*(?<contact>(?:phone call|telephone call|video call|meeting|summit|round of talks)(?: (?:between|of|with) [^,;“”"]{4,50}?)?)(?: (?:opened|that|which|led|helped)\\b|[,.;—]|$)`,
  "u",
);

/** A contact that a sentence only mentions did take place: "A phone call between the two leaders took place." */
export function tellContact(
  context: BriefContext,
  fact: Fact,
  { article: id, start, end, text }: Evidence,
): ToldEvent | null {
  const { contact } = CONTACT.exec(text)?.groups ?? {};
  const article = context.articles.get(id);
  const happened = fact.eventStatus === "happened" || fact.eventStatus === "ongoing";
  if (!contact || !article || !happened) return null;
  const order = article.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  return { article, span: { start, end }, order, facts: [fact], parts: [plain(`A ${contact} took place.`)] };
}
