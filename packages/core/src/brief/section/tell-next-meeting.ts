import { daysBetween } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";

const RECENT_DAYS = 45;

/** After talks a reader asks when the next are; where no report says, that is said. */
export function tellNextMeeting({ dossier }: Pick<BriefContext, "dossier">): string | null {
  const { asOf, facts } = dossier;
  if (asOf === null) return null;
  const contacts = facts.filter(({ kind, eventType }) => kind === "event" && eventType === "consult");
  const met = contacts.some(
    ({ date, eventStatus, independentSources }) =>
      eventStatus === "happened" && independentSources > 1 && date !== null && isRecent(date.end, asOf),
  );
  const planned = contacts.some(({ date }) => date !== null && date.start > asOf);
  return met && !planned ? "No source gives a date for further talks." : null;
}

const isRecent = (day: string, asOf: string) => day <= asOf && daysBetween(day, asOf) <= RECENT_DAYS;
