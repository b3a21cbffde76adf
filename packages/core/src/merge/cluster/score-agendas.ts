import type { ReportOf } from "../report/index.ts";
import { contentStems, StemSet, stemRarity, termContainment, termCosine } from "../word/index.ts";
import type { Comparison } from "./comparison.ts";
import { NO_MATCH, type PairScore, roundScore, veto } from "./pair-score.ts";

type Claim = ReportOf<"claim">;

/** Talks of one story are the same talks; articles that share less tell of others. */
const LEAST_STORY = 0.25;
/** Part of the telling words that the two must share. */
const LEAST_SHARED = 0.5;
const LEAST_COSINE = 0.4;
/** Words as common as these name no subject: "the situation", "key areas". */
const LEAST_RARITY = 0.35;

/** What any subject may be put as. */
const FORMS = new StemSet(
  contentStems(
    "area challenge combating cooperation effort fight issue matter possibility question situation topic ways",
  ),
);

/** True for a claim that talks dealt with something. */
export function isAgenda(report: Claim): boolean {
  return report.statement.agenda === true;
}

/** Whether two articles name one subject of the same talks: "regional security cooperation", "regional security". */
export function scoreAgendas(left: Claim, right: Claim, { story }: Comparison): PairScore {
  if (!isAgenda(left) || !isAgenda(right)) return NO_MATCH;
  if (left.statement.polarity !== right.statement.polarity) return veto("one says that it was not talked of");
  if (story(left.source, right.source) < LEAST_STORY) return NO_MATCH;
  const [one, other] = [subjectOf(left), subjectOf(right)];
  const cosine = termCosine(one, other);
  if (termContainment(one, other) < LEAST_SHARED || cosine < LEAST_COSINE) return veto("they are two subjects");
  // A country alone is in every sentence of a story.
  const places = placesIn(left);
  const bare = one.shared(other).every((stem) => places.has(stem));
  if (bare && one.size !== other.size) return veto("one tells more than where");
  return { score: roundScore(0.6 + 0.3 * cosine), why: "both name it as a subject of the talks", veto: false };
}

function subjectOf({ terms }: Claim): StemSet {
  return new StemSet([...terms].filter((stem) => !FORMS.has(stem) && stemRarity(stem) >= LEAST_RARITY));
}

function placesIn({ source, statement }: Claim): StemSet {
  const { start, end } = statement.proposition;
  const inside = source.extraction.entities.filter(
    ({ type, mentions }) =>
      type === "place" && mentions.some((mention) => mention.start >= start && mention.end <= end),
  );
  return new StemSet(inside.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(contentStems)));
}
