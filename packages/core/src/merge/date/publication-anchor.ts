import type { TimeExpression } from "../../schema/index.ts";
import { addDays, weekdayOf } from "../../time/index.ts";

/** The days on which an article can have come out, judged by one event that another article dates. */
export interface PublicationAnchor {
  readonly earliest: string;
  readonly latest: string;
  /** The likeliest day: news says "on Tuesday" on the Tuesday or soon after. */
  readonly day: string;
  /** How surely both articles tell the same event. */
  readonly score: number;
}

/** True for words that, with the day known, tell when they were written: "on Tuesday", "yesterday". */
export function isAnchored(time: TimeExpression | null): time is TimeExpression {
  if (time === null || time.anchor !== "publication" || time.type === "duration" || time.type === "set") return false;
  const { value } = time;
  return (value.kind === "partial" && value.weekday !== undefined) || (value.kind === "shift" && value.unit === "day");
}

/** The window of publication when the event of the undated article fell on the given day; null when the words do not fit it. */
export function anchorOn({ value }: TimeExpression, day: string, score: number): PublicationAnchor | null {
  if (value.kind === "shift") {
    const published = addDays(day, -value.amount);
    return { earliest: published, latest: published, day: published, score };
  }
  if (value.kind !== "partial" || value.weekday !== weekdayOf(day)) return null;
  const toCome = value.direction === "future" || value.direction === "after";
  return toCome
    ? { earliest: addDays(day, -6), latest: addDays(day, -1), day: addDays(day, -1), score }
    : { earliest: day, latest: addDays(day, 6), day, score };
}

/** Part of the anchors' weight that must agree on a day. */
const LEAST_AGREEMENT = 0.75;

/** The day that the anchors agree on; "contradiction" when they do not. */
export function agreeOnDay(anchors: readonly PublicationAnchor[]): string | "contradiction" | null {
  if (anchors.length === 0) return null;
  const total = anchors.reduce((sum, { score }) => sum + score, 0);
  const fits = ({ earliest, latest }: PublicationAnchor, day: string) => earliest <= day && day <= latest;
  const support = (day: string) =>
    anchors.filter((anchor) => fits(anchor, day)).reduce((sum, { score }) => sum + score, 0);
  const days = [...new Set(anchors.map(({ day }) => day))].sort();
  const [best] = days.sort((left, right) => support(right) - support(left) || (left < right ? 1 : -1));
  return best !== undefined && support(best) >= LEAST_AGREEMENT * total ? best : "contradiction";
}
