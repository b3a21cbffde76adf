import type { BriefingBlock, DossierArticle } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { capitalize, countedSentence, countNoun, joinList } from "../wording/index.ts";
import { tellNextMeeting } from "./tell-next-meeting.ts";
import { writeDecisions } from "./write-decisions.ts";
import { list } from "./write-section.ts";

/** What rests on one source, what is not stated, what was not read, and what analysts decided. */
export function writeGaps(context: BriefContext): BriefingBlock[] {
  const { facts, articles } = context.dossier;
  const inScope = articles.filter((article) => article.inScope);
  const counted = [
    tellNextMeeting(context),
    singleSource(facts.length, facts.filter(({ independentSources }) => independentSources < 2).length),
    unnamed(inScope),
    undated(inScope),
    outside(articles),
    foreign(inScope),
    removed(inScope),
  ];
  const meta = counted.flatMap((words) => (words ? [[countedSentence(words)]] : []));
  const oddities = context.dossier.notices.map(({ message }) => [countedSentence(message)]);
  return [list([...meta, ...oddities]), ...writeDecisions(context)];
}

const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);

function singleSource(all: number, single: number): string | null {
  if (all === 0) return "No fact could be read out of the articles.";
  return single === 0
    ? null
    : `${capitalize(countNoun(single, "fact"))} of ${all} ${verb(single, "rests", "rest")} on one publisher each.`;
}

function unnamed(articles: readonly DossierArticle[]): string | null {
  const count = articles.filter(({ outlet }) => outlet === null).length;
  return count === 0
    ? null
    : `${capitalize(countNoun(count, "article"))} ${verb(count, "names", "name")} no outlet; whether their publishers are independent of the others rests on a comparison of the texts.`;
}

function undated(articles: readonly DossierArticle[]): string | null {
  const none = articles.filter(({ publishedAt }) => publishedAt === null).length;
  const inferred = articles.filter(({ publishedAt }) => publishedAt?.basis === "inferred").length;
  const parts = [
    ...(inferred > 0
      ? [`the date of ${countNoun(inferred, "article")} is inferred from other reports of the same events`]
      : []),
    ...(none > 0
      ? [
          `${countNoun(none, "article")} ${verb(none, "has", "have")} no known date, so that relative dates in ${verb(none, "it", "them")} stay unresolved`,
        ]
      : []),
  ];
  return parts.length === 0 ? null : `${capitalize(joinList(parts))}.`;
}

function outside(articles: readonly DossierArticle[]): string | null {
  const count = articles.filter(({ inScope }) => !inScope).length;
  return count === 0
    ? null
    : `${capitalize(countNoun(count, "article"))} ${verb(count, "is", "are")} out of scope and ${verb(count, "contributes", "contribute")} nothing; the list of sources gives the reason.`;
}

function foreign(articles: readonly DossierArticle[]): string | null {
  const count = articles.filter(({ language }) => language !== "en").length;
  return count === 0
    ? null
    : `${capitalize(countNoun(count, "article"))} ${verb(count, "is", "are")} not in English and ${verb(count, "was", "were")} read only in part.`;
}

function removed(articles: readonly DossierArticle[]): string | null {
  const count = articles.reduce((total, article) => total + article.removed.length, 0);
  return count === 0
    ? null
    : `${capitalize(countNoun(count, "passage"))} of page furniture ${verb(count, "was", "were")} removed before reading and ${verb(count, "is", "are")} kept in the data.`;
}
