import { describeAmount } from "../../quantity/index.ts";
import { foldReports, growReports, isKind, type Report, type ReportOf } from "../report/index.ts";
import { chooseSpeakers } from "./choose-speakers.ts";
import { isSuperseded } from "./is-superseded.ts";

interface Amounts {
  /** Reports by the amount they give, in the order of the first of each. */
  readonly amounts: ReadonlyMap<string, readonly Report[]>;
  /** The amount of each report, by its id. */
  readonly amountOf: Map<string, string>;
  readonly speakers: readonly Report[];
}

/** Reports of a figure by the amount they give; one that a later report moved on from goes with that, as its history. */
export const groupByAmount = foldReports<Amounts>(
  (reports) => {
    const speakers = chooseSpeakers(reports);
    const amounts = Map.groupBy(reports, amountBy(speakers));
    const amountOf = new Map([...amounts].flatMap(([amount, own]) => own.map(({ id }) => [id, amount] as const)));
    return { amounts, amountOf, speakers };
  },
  (before, { added }, reports) => {
    const speakers = chooseSpeakers(reports);
    // Another speaker may be what earlier reports are moved on from by.
    if (speakers.some((speaker, index) => speaker !== before.speakers[index])) return null;
    const amounts = new Map(before.amounts);
    for (const [amount, own] of Map.groupBy(added, amountBy(speakers))) {
      amounts.set(amount, growReports(amounts.get(amount) ?? [], own));
      for (const { id } of own) before.amountOf.set(id, amount);
    }
    const inOrder = [...amounts].sort(([, [one]], [, [other]]) => ((one?.id ?? "") < (other?.id ?? "") ? -1 : 1));
    return { amounts: new Map(inOrder), amountOf: before.amountOf, speakers };
  },
);

function amountBy(speakers: readonly Report[]): (report: Report) => string {
  const figures = speakers.filter((report) => isKind(report, "quantity"));
  const current = figures.filter((report) => !figures.some((later) => movesOn(report, later)));
  return (report) => {
    if (!isKind(report, "quantity")) return "";
    const shown = current.find((later) => later === report) ?? current.find((later) => movesOn(report, later));
    return describeAmount((shown ?? report).statement.quantity);
  };
}

function movesOn(report: ReportOf<"quantity">, later: ReportOf<"quantity">): boolean {
  return later.statement.quantity.value !== report.statement.quantity.value && isSuperseded(report, later);
}
