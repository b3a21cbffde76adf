import { isKind, type Report } from "../report/index.ts";
import type { Comparison } from "./comparison.ts";
import { NO_MATCH, type PairScore } from "./pair-score.ts";
import { isAgenda, scoreAgendas } from "./score-agendas.ts";
import { scoreClaims } from "./score-claims.ts";
import { scoreEvents } from "./score-events.ts";
import { scoreQuantities } from "./score-quantities.ts";
import { scoreQuotes } from "./score-quotes.ts";
import { isRanking, scoreRankings } from "./score-rankings.ts";

/** Whether two reports of one kind tell the same fact. */
export function scorePair(left: Report, right: Report, comparison: Comparison): PairScore {
  if (isKind(left, "event") && isKind(right, "event")) return scoreEvents(left, right, comparison);
  if (isKind(left, "quantity") && isKind(right, "quantity")) return scoreQuantities(left, right);
  if (isKind(left, "quote") && isKind(right, "quote")) return scoreQuotes(left, right);
  if (isKind(left, "claim") && isKind(right, "claim")) {
    if (isRanking(left) || isRanking(right)) return scoreRankings(left, right, comparison);
    if (isAgenda(left) || isAgenda(right)) return scoreAgendas(left, right, comparison);
    return scoreClaims(left, right);
  }
  return NO_MATCH;
}
