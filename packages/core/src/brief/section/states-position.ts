import type { Entity, Evidence } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import type { Worded } from "../select/index.ts";

/** Verbs by which somebody takes a position; who estimates or shows something takes none. */
const STANCE =
  /^(?:, [^,]{2,60},)? (?:(?:has|have|had|also|publicly|repeatedly|again|previously|then|later|already|further) )*(?:said|says|told|tells|wrote|urge[ds]?|called?|calls|critici[sz]e[ds]?|reject(?:ed|s)?|denounce[ds]?|condemn(?:ed|s)?|promise[ds]?|pledge[ds]?|vow(?:ed|s)?|accuse[ds]?|demand(?:ed|s)?|propose[ds]?|offer(?:ed|s)?|insist(?:ed|s)?|argue[ds]?|warn(?:ed|s)?|threaten(?:ed|s)?|welcome[ds]?|praise[ds]?|describe[ds]?|defend(?:ed|s)?|dismiss(?:ed|es)?|favou?r(?:ed|s)?|support(?:ed|s)?|oppose[ds]?|emphasi[sz]e[ds]?|stress(?:ed|es)?|acknowledge[ds]?|ask(?:ed|s)?|announce[ds]?|label+ed|characteri[sz]ed|thank(?:ed|s)?|invite[ds]?|express(?:ed|es)?|maintain(?:ed|s)?|declare[ds]?|blame[ds]?|dispute[ds]?|question(?:ed|s)?|responded)\b/u;
/** What may stand before the speaker's name: "On the eve of the talks, ", "US Secretary of State "; no verb. */
const OPENING =
  /^(?:[^,“”"]{0,60}, )?(?:(?!\p{Ll}+(?:ed|ing)\b|(?:is|was|were|are|has|had|have|said|with|as|when|where|who|which|that|while|after|before|since|because)\b)[\p{L}.’'-]+ ){0,6}$/u;

/** Whether a sentence is the speaker's own position: it opens with the speaker and a verb of stance, not with the narrator. */
export function statesPosition(context: BriefContext, { article, span }: Worded, speaker: Entity): boolean {
  const mentions = context.mentionsIn(article.id, span);
  const own = mentions.filter(({ entity }) => entity.id === speaker.id);
  const first = own.find(({ mention }) => OPENING.test(article.body.slice(span.start, mention.start)));
  if (!first || own.some(({ mention }) => !namesSide(context, mention, speaker.side))) return false;
  return STANCE.test(article.body.slice(first.mention.end, span.end).replace(/\s+/gu, " "));
}

/** Whether a description names no side, or that of whom it is taken for: "the Sudland leader" is nobody of Norland. */
function namesSide(context: BriefContext, { article, start, end }: Evidence, side: string | undefined): boolean {
  const named = context
    .mentionsIn(article, { start, end })
    .flatMap(({ mention, entity }) =>
      mention.end - mention.start < end - start && entity.type !== "person" ? (entity.side ?? []) : [],
    );
  return named.length === 0 || side === undefined || named.includes(side);
}
