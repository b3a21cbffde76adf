import type { Fact } from "../../schema/index.ts";
import { pickReports, type Report } from "../report/index.ts";
import { contentStems, rootOf, stemRarity } from "../word/index.ts";
import { deedRejected, isRejection, isTie } from "./read-accusation.ts";

/** One side of a quarrel over guilt: who accuses whom, or who says that it is not so. */
export interface Voice {
  readonly fact: string;
  readonly report: Report;
  readonly says: "accusation" | "rejection";
  /** What the words tell of the deed. */
  readonly deed: ReadonlySet<string>;
}

/** The reports of a fact that accuse someone, or reject an accusation. */
export function readVoices({ id }: Fact, reports: readonly Report[]): readonly Voice[] {
  return pickVoices(reports).map((report) => ({ fact: id, report, ...hear(report) }));
}

const pickVoices = pickReports((report) => isRejection(report) || isTie(report));

type Heard = Pick<Voice, "says" | "deed">;

const heard = new WeakMap<Report, Heard>();

/** What a report says and of which deed follows from its words; it is read once. */
function hear(report: Report): Heard {
  const rejects = isRejection(report);
  const voice = heard.get(report) ?? {
    says: rejects ? "rejection" : "accusation",
    deed: deedIn(rejects ? deedRejected(report) : report.evidence.text, report),
  };
  heard.set(report, voice);
  return voice;
}

/** Words as common as these tell no deed apart. */
const LEAST_RARITY = 0.4;

/** The countries and bodies of the story are in every sentence of it. */
function deedIn(text: string, { source }: Report): ReadonlySet<string> {
  const broad = new Set(
    source.extraction.entities.flatMap(({ side, type, name, aliases }) =>
      side !== undefined && type !== "person" ? [name, ...aliases].flatMap(contentStems) : [],
    ),
  );
  return new Set(
    contentStems(text)
      .filter((stem) => stemRarity(stem) >= LEAST_RARITY && !broad.has(stem))
      .map(rootOf),
  );
}
