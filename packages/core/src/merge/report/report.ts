import type { DateInterval, Evidence, Statement } from "../../schema/index.ts";
import type { EventWords } from "../event/index.ts";
import type { StemSet } from "../word/index.ts";
import type { Source } from "./source.ts";

export interface Party {
  /** Entity of the dossier, or null where the words name none. */
  readonly entity: string | null;
  /** What its article calls it, or null where the words name nobody. */
  readonly name: string | null;
  readonly text: string;
  readonly role: string;
}

/** A statement with what the dossier knows about it: its article, its parties as entities, its days. */
export interface Report<S extends Statement = Statement> {
  readonly id: string;
  readonly statement: S;
  readonly source: Source;
  readonly date: DateInterval | null;
  /** A day that only what is told around it implies: it dates the fact where nothing else does, and proves nothing. */
  readonly impliedDate: DateInterval | null;
  /** ISO weekday named where the date itself stays unknown: "on Tuesday" of an undated article. */
  readonly weekday: number | null;
  readonly parties: readonly Party[];
  /** The parties that are entities, those the act falls on, and the one actor where there is just one. */
  readonly entities: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly actor: string | null;
  readonly speaker: Party | null;
  /** Stem of the word that names the event; of the measured noun for a quantity; empty otherwise. */
  readonly head: string;
  /** Stems of the words of the statement. */
  readonly terms: StemSet;
  /** Stems of what a quantity measures; empty otherwise. */
  readonly measure: StemSet;
  /** For an event, the words that name it and those around it, and the kinds of act they name. */
  readonly words: EventWords | null;
  readonly concepts: ReadonlySet<string>;
  readonly evidence: Evidence;
  /** The same for reports that say the same of the same in the same words. */
  readonly wording: number;
}

export type ReportOf<K extends Statement["kind"]> = Report<Extract<Statement, { kind: K }>>;

export function isKind<K extends Statement["kind"]>(report: Report, kind: K): report is ReportOf<K> {
  return report.statement.kind === kind;
}
