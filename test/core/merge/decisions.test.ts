import { join } from "node:path";
import { mergeReadings } from "@chancery/core/merge";
import type { Decision, Reading } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";
import { loadTopic } from "../../../packages/functions/src/adapter/load-topic.ts";
import { readText } from "../../support/read-text.ts";

const topic = await loadTopic(join(import.meta.dirname, "../../../seeds/us-colombia"));
const day = { start: "2031-10-05", end: "2031-10-05", precision: "day", basis: "metadata" } as const;
const parts = (outlet: string) => ({ outlet, publisher: null, agencies: [], publishedAt: day });
const inScope = ({ article, extraction }: Reading): Reading => ({
  article,
  extraction: { ...extraction, relevance: { ...extraction.relevance, inScope: true } },
});
const readings = [
  ...(await readText(
    "a.txt",
    "Colombia extradited Tomás Arrieta to the United States on October 3, 2031.\n\nNo reaction came.",
    topic,
    parts("Alpha"),
  )),
  ...(await readText(
    "b.txt",
    "On October 3, 2031, Tomás Arrieta was extradited to the United States by Colombia.\n\nThe court was silent.",
    topic,
    parts("Beta"),
  )),
].map(inScope);
const by = { who: "analyst", when: "2031-10-06T08:00:00Z", why: "two different men" };
const merge = (decisions: readonly Decision[]) => mergeReadings(readings, topic, { decisions });
const plain = merge([]);
const extradition = plain.facts.find(({ evidence }) => evidence.length === 2);

describe("analyst decisions", () => {
  it("split a fact and are undone by leaving them out", () => {
    const [member = ""] = extradition?.statements ?? [];
    const split = merge([{ id: "1", action: "split", subject: "fact", members: [member], ...by }]);
    expect(split.facts.length).toBe(plain.facts.length + 1);
    expect(merge([])).toEqual(plain);
  });

  it("join facts, and say who decided", () => {
    const others = plain.facts.filter(({ id }) => id !== extradition?.id).map(({ statements }) => statements[0] ?? "");
    const members = [extradition?.statements[0] ?? "", others[0] ?? ""];
    const joined = merge([{ id: "1", action: "join", subject: "fact", members, ...by }]);
    expect(joined.facts.length).toBe(plain.facts.length - 1);
    expect(joined.facts.flatMap(({ joins }) => joins.map(({ why }) => why))).toContain(
      "analyst decided: two different men",
    );
  });

  it("keep two namesakes apart, and rename", () => {
    const person = plain.entities.find(({ name }) => name === "Tomás Arrieta");
    const [first] = person?.members ?? [];
    const member = `${first?.article}/${first?.entity}`;
    const split = merge([{ id: "1", action: "split", subject: "entity", members: [member], ...by }]);
    expect(split.entities.filter(({ name }) => name === "Tomás Arrieta")).toHaveLength(2);
    const renamed = merge([{ id: "1", action: "rename", member, name: "Tomás Arrieta Gil", ...by }]);
    expect(renamed.entities.map(({ name }) => name)).toContain("Tomás Arrieta Gil");
  });

  it("hide, pin and annotate facts", () => {
    const fact = extradition?.id ?? "";
    const statement = extradition?.statements.at(-1) ?? "";
    expect(merge([{ id: "1", action: "hide", statement, ...by }]).facts.map(({ id }) => id)).not.toContain(fact);
    const kept = merge([
      { id: "1", action: "pin", statement, ...by },
      { id: "2", action: "note", statement, text: "Check with the court.", ...by },
    ]).facts.find(({ id }) => id === fact);
    expect([kept?.pinned, kept?.notes]).toEqual([true, ["analyst: Check with the court."]]);
  });

  it.each([
    { action: "pin", statement: "s-gone" },
    { action: "hide", statement: "s-gone" },
    { action: "note", statement: "s-gone", text: "Look again." },
    { action: "join", subject: "fact", members: ["s-gone", "s-lost"] },
    { action: "split", subject: "fact", members: ["s-gone"] },
    { action: "join", subject: "entity", members: ["a-gone/e1", "a-lost/e2"] },
    { action: "split", subject: "entity", members: ["a-gone/e1"] },
    { action: "rename", member: "a-gone/e1", name: "Nobody" },
    { action: "prefer", dispute: "d-gone", version: "two" },
  ] as const)("are reported, not applied, when what they speak of is gone: $action", (act) => {
    const { notices, facts, entities, unmetDecisions } = merge([{ id: "7", ...act, ...by }]);
    expect(facts).toEqual(plain.facts);
    expect(entities).toEqual(plain.entities);
    expect(unmetDecisions).toEqual(["7"]);
    expect(notices.map(({ code }) => code)).toContain("decision-not-applied");
  });

  it("hold when an earlier report renames the fact they speak of", async () => {
    const earlier = await readText(
      "c.txt",
      "Tomás Arrieta was extradited by Colombia to the United States on October 3, 2031.\n\nHe said nothing.",
      topic,
      { ...parts("Gamma"), publishedAt: { ...day, start: "2031-10-04", end: "2031-10-04" } },
    );
    const decisions = [{ id: "1", action: "pin", statement: extradition?.statements[0] ?? "", ...by }] as const;
    const { facts } = mergeReadings([...readings, ...earlier.map(inScope)], topic, { decisions });
    const pinned = facts.filter((fact) => fact.pinned);
    expect(pinned.map(({ evidence }) => evidence.length)).toEqual([3]);
    expect(pinned[0]?.id).not.toBe(extradition?.id);
  });
});
