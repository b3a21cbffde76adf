import { lintBriefing, writeBriefing } from "@chancery/core/brief";
import type { BriefingBlock, SectionId } from "@chancery/core/schema";
import { describe, expect, test } from "vitest";
import {
  buildDossier,
  buildDossierArticle,
  buildEntity,
  buildFact,
  buildTopic,
  locate,
} from "../../support/build-dossier.ts";

const first = buildDossierArticle(
  "a1",
  "The ministers of Norland and Sudland met at the river on Tuesday. The ministers agreed to dredge the river before the winter. Norland closed the border post at Alm for lorries in March. Sudland opened a school for river pilots.",
  { outlet: "The Bell" },
);
const second = buildDossierArticle(
  "a2",
  "Ministers of the two countries met at the river port of Vik on Tuesday. At least 40 lorries wait at the border post of Alm.",
);
const meeting = buildFact(
  "f-meeting",
  [
    locate(first, "The ministers of Norland and Sudland met at the river on Tuesday"),
    locate(second, "Ministers of the two countries met at the river port of Vik on Tuesday"),
  ],
  {
    salience: 0.9,
    date: { start: "2030-04-30", end: "2030-04-30", precision: "day", basis: "stated" },
  },
);
const accord = buildFact("f-accord", [locate(first, "The ministers agreed to dredge the river before the winter")], {
  eventType: "agree",
});
const closure = buildFact("f-closure", [locate(first, "Norland closed the border post at Alm for lorries in March")], {
  eventType: "coerce",
  salience: 0.3,
});
const school = buildFact("f-school", [locate(first, "Sudland opened a school for river pilots")], { salience: 0.2 });
const lorries = buildFact("f-lorries", [locate(second, "At least 40 lorries")], {
  kind: "quantity",
  quantity: { measure: "lorries waiting", value: 40, low: 40, high: null, unit: "lorry", bound: "at-least" },
});
const dossier = buildDossier({
  articles: [first, second],
  facts: [meeting, accord, closure, school, lorries],
  timeline: ["f-meeting"],
});
const topic = buildTopic();
const briefing = writeBriefing(dossier, topic, { edition: 1, previous: null });

const blocksOf = (id: SectionId, of = briefing) => of.sections.find((section) => section.id === id)?.blocks ?? [];
const textOf = (blocks: readonly BriefingBlock[]) => JSON.stringify(blocks);

describe("a first edition", () => {
  test("opens with what both report, each of them cited, then with what came of it", () => {
    const [block] = blocksOf("bottom-line");
    if (block?.kind !== "paragraph") throw new Error("Cannot find the bottom line, expected a paragraph");
    const [lead, next] = block.sentences;
    expect(lead?.parts.map(({ text }) => text).join("")).toMatch(/met at the river.* on 30 April 2030\.$/u);
    expect(lead?.citations).toEqual(["1a", "2a"]);
    expect(next?.parts.map(({ text }) => text)).toEqual([
      "One publisher reports: ",
      "The ministers agreed to dredge the river before the winter.",
    ]);
  });

  test("marks what rests on one publisher", () => {
    expect(textOf(blocksOf("developments"))).toContain("One publisher each: ");
  });

  test("gives figures with their bound", () => {
    const figures = textOf(blocksOf("figures"));
    expect(figures).toContain("Lorries waiting");
    expect(figures).toContain('"at least 40"');
  });

  test("names who gives which of two rival figures", () => {
    const rivalOf = (id: string, value: number, words: string, source: string) =>
      buildFact(id, [locate(second, words)], {
        kind: "quantity",
        quantity: { measure: "lorries waiting", value, low: value, high: value, unit: "lorry", bound: "exact" },
        attribution: { source, modality: "reported" },
      });
    const rivals = [rivalOf("f-40", 40, "At least 40", "the police"), rivalOf("f-90", 90, "lorries", "the hauliers")];
    const versions = rivals.map(({ evidence }, index) => ({
      value: ["40 lorries", "90 lorries"][index] ?? "",
      articles: ["a2"],
      evidence,
      independentSources: 1,
    }));
    const dispute = {
      id: "d",
      about: "Lorries",
      kind: "quantity",
      facts: ["f-40", "f-90"],
      versions,
      why: "",
    } as const;
    const [table] = blocksOf(
      "figures",
      writeBriefing(buildDossier({ articles: [second], facts: rivals, disputes: [dispute] }), topic, {
        edition: 1,
        previous: null,
      }),
    );
    const rows = table?.kind === "table" ? table.rows : [];
    expect(
      rows.map((row) => row.map((cell) => cell.map(({ parts }) => parts.map(({ text }) => text).join("")))),
    ).toEqual([[["Lorries waiting"], ["40 lorries", "or 90 lorries"], ["not stated"], ["The police; The hauliers"]]]);
  });

  test("cites for a figure that rose only who tells it, and its earlier states beside it", () => {
    const earlier = locate(second, "Ministers of the two countries");
    const risen = buildFact("f-risen", [locate(second, "At least 40 lorries"), earlier], {
      kind: "quantity",
      quantity: { measure: "lorries waiting", value: 40, low: 40, high: 40, unit: "lorry", bound: "exact" },
      history: [{ value: "12 lorries", date: null, evidence: [earlier] }],
    });
    const rose = writeBriefing(buildDossier({ articles: [second], facts: [risen] }), topic, {
      edition: 1,
      previous: null,
    });
    const [table] = blocksOf("figures", rose);
    const [, values = []] = table?.kind === "table" ? (table.rows[0] ?? []) : [];
    expect(values.map(({ parts }) => parts.map(({ text }) => text).join(""))).toEqual(["40", "(earlier 12 lorries)"]);
    const told = values.map(({ citations }) =>
      citations.flatMap((id) =>
        rose.citations.filter((citation) => citation.id === id).map(({ sentence }) => sentence),
      ),
    );
    expect(told[0]?.join(" ")).toContain("lorries wait");
    expect(told[1]?.join(" ")).toContain("Ministers of the two countries met");
  });

  test("judges what its facts carry, and the basis is counted", () => {
    const [judgment] = blocksOf("judgments");
    expect(judgment).toMatchObject({ kind: "judgment", likelihood: "likely", confidence: "low" });
  });

  test("says that it is the first", () => {
    expect(textOf(blocksOf("changes"))).toContain("First edition");
  });

  test("has nothing our own linter finds", () => {
    expect(lintBriefing(briefing)).toEqual([]);
  });
});

test("what a government publishes itself is said by it, and agrees nothing for the other side", () => {
  const [norland, sudland] = topic.profile.sides;
  const sides = [{ ...norland, governments: ["the Norland Foreign Office"] }, sudland] as const;
  const body = "Sudland has agreed to all the terms of Norland for the river on Tuesday.";
  const release = buildDossierArticle("a3", body, { outlet: "Norland Foreign Office" });
  const claimed = buildFact("f-claimed", [locate(release, body)], { eventType: "agree" });
  const alone = buildDossier({ articles: [release], facts: [claimed] });
  const { sections } = writeBriefing(
    alone,
    { ...topic, profile: { ...topic.profile, sides } },
    { edition: 1, previous: null },
  );
  const text = textOf(sections.flatMap(({ blocks }) => blocks));
  expect(text).toContain('"The Norland Foreign Office says: "');
  expect(text).not.toContain("Agreed");
});

test("what only a government publishes stands among the positions where outlets report, too", () => {
  const [norland, sudland] = topic.profile.sides;
  const sides = [{ ...norland, governments: ["the Norland Foreign Office"] }, sudland] as const;
  const body = "The accord permits no base of any kind on the soil of Sudland.";
  const release = buildDossierArticle("a3", body, { outlet: "Norland Foreign Office" });
  const stated = buildFact("f-stated", [locate(release, body)], { eventType: "yield" });
  const { sections } = writeBriefing(
    { ...dossier, articles: [...dossier.articles, release], facts: [...dossier.facts, stated] },
    { ...topic, profile: { ...topic.profile, sides } },
    { edition: 1, previous: null },
  );
  const textIn = (id: string) => textOf(sections.find((section) => section.id === id)?.blocks ?? []);
  expect(textIn("positions")).toContain("The accord permits no base");
  expect(textIn("developments")).not.toContain("The accord permits no base");
});

test("with no talks reported twice there is no judgment, and the section says so", () => {
  const thin = buildDossier({ articles: [first], facts: [accord] });
  const [block] = blocksOf("judgments", writeBriefing(thin, topic, { edition: 1, previous: null }));
  expect(textOf(block ? [block] : [])).toContain("too thin");
});

test("the next edition tells what was added, strengthened and withdrawn, with the reason", () => {
  const before = writeBriefing({ ...dossier, facts: [{ ...meeting, independentSources: 1 }, lorries] }, topic, {
    edition: 1,
    previous: null,
  });
  const after = writeBriefing({ ...dossier, facts: [meeting, accord] }, topic, { edition: 2, previous: before });
  const changes = blocksOf("changes", after).flatMap((block) => (block.kind === "changes" ? block.items : []));
  expect(changes.map(({ change, reason }) => [change, reason])).toEqual([
    ["strengthened", "Two independent publishers report it now, one before."],
    ["added", "New in this edition, from one publisher."],
    ["withdrawn", "No article of the dossier reports it any more."],
  ]);
});

test("a fact that an earlier report renames is not new", () => {
  const before = writeBriefing({ ...dossier, facts: [meeting] }, topic, { edition: 1, previous: null });
  const renamed = { ...meeting, id: "f-renamed", statements: [...meeting.statements, "s-late"] };
  const after = writeBriefing({ ...dossier, facts: [renamed] }, topic, { edition: 2, previous: before });
  expect(textOf(blocksOf("changes", after))).toContain("changed since edition 1.");
});

test("what analysts decided is told with who, when and why, and what could not be applied is not", () => {
  const made = { who: "A. Ruiz", when: "2030-05-02T00:00:00Z", why: "the court confirmed it" };
  const decisions = [
    { id: "k-1", action: "pin", statement: meeting.statements[0] ?? "", ...made },
    { id: "k-2", action: "hide", statement: "s-gone", ...made, who: "B. Lind" },
  ] as const;
  const decided = { ...dossier, decisions, unmetDecisions: ["k-2"] };
  const gaps = blocksOf("gaps", writeBriefing(decided, topic, { edition: 1, previous: null }));
  expect(textOf(gaps)).toContain("A. Ruiz, 2 May 2030: a fact comes first. Reason: the court confirmed it.");
  expect(textOf(gaps)).not.toContain("B. Lind");
});

test("people stand with their role on the day of the briefing", () => {
  const mention = locate(first, "Norland");
  const roles = [
    { title: "mayor", of: "Vik", until: "2020-01-01" },
    { title: "foreign minister", of: "Norland", from: "2028-01-01" },
  ];
  const people = [buildEntity("e1", "Ada Berg", [mention], { roles, side: "no" })];
  const blocks = blocksOf(
    "people",
    writeBriefing({ ...dossier, entities: people }, topic, { edition: 1, previous: null }),
  );
  expect(textOf(blocks)).toContain("Foreign minister of Norland");
  expect(textOf(blocks)).not.toContain("Vik");
});

test("the bottom line names what the sources disagree on, with the versions", () => {
  const version = (value: string, article: typeof first) => ({
    value,
    articles: [article.id],
    evidence: [meeting.evidence[article === first ? 0 : 1] ?? locate(first, "river")],
    independentSources: 1,
  });
  const dispute = {
    id: "d1",
    about: "When the ministers met",
    kind: "date",
    facts: ["f-meeting"],
    versions: [version("30 April 2030", first), version("1 May 2030", second)],
    why: "the days differ",
  } as const;
  const disputed = writeBriefing({ ...dossier, disputes: [dispute] }, topic, { edition: 1, previous: null });
  expect(textOf(blocksOf("bottom-line", disputed))).toContain(
    "The sources disagree on when the ministers met (30 April 2030 or 1 May 2030).",
  );
  expect(lintBriefing(disputed)).toEqual([]);
});

test("an empty dossier makes a briefing that says so", () => {
  const empty = writeBriefing(buildDossier({ asOf: null }), topic, { edition: 1, previous: null });
  expect(textOf(blocksOf("bottom-line", empty))).toContain("No article in scope");
  expect(lintBriefing(empty)).toEqual([]);
});

test("the order of facts and articles changes nothing", () => {
  const turned = { ...dossier, facts: [...dossier.facts].reverse() };
  expect(writeBriefing(turned, topic, { edition: 1, previous: null })).toEqual(briefing);
});

test("what follows in the bottom line bears on both sides before a resignation or a figure by the way", () => {
  const lead = "The ministers of Norland and Sudland met at the river on Tuesday.";
  const report = buildDossierArticle(
    "b1",
    `${lead} Berg resigned as minister of Norland after the second defeat of her party. At least 40 heavy lorries with timber wait at the old border post of Alm. Norland asked Sudland for help with the flood defences at Vik. Sudland promised Norland pumps and boats before the spring.`,
  );
  const other = buildDossierArticle(
    "b2",
    "The ministers of Norland and Sudland met on Tuesday. Minister Berg resigned after the second defeat of her party. Norland asked Sudland for help at Vik. Sudland promised Norland pumps.",
  );
  const told = (id: string, text: string, also: string | null, parts: Parameters<typeof buildFact>[2]) =>
    buildFact(id, [locate(report, text), ...(also ? [locate(other, also)] : [])], parts);
  const facts = [
    told("f1", lead.slice(0, -1), "The ministers of Norland and Sudland met on Tuesday", { salience: 0.9 }),
    told("f2", "Berg resigned as minister of Norland", "Minister Berg resigned", { eventType: "yield", salience: 0.6 }),
    told("f3", "At least 40 heavy lorries", null, { kind: "quantity", salience: 0.6 }),
    told("f4", "Norland asked Sudland for help", "Norland asked Sudland for help", {
      eventType: "request",
      salience: 0.5,
    }),
    told("f5", "Sudland promised Norland pumps", "Sudland promised Norland pumps", { eventType: "aid", salience: 0.5 }),
  ];
  const places = (name: string) =>
    [report, other].flatMap((article) =>
      [...article.body.matchAll(new RegExp(name, "gu"))].map(({ index }) => ({
        article: article.id,
        start: index,
        end: index + name.length,
        text: name,
      })),
    );
  const entities = [
    buildEntity("no", "Norland", places("Norland"), { type: "place", side: "no" }),
    buildEntity("su", "Sudland", places("Sudland"), { type: "place", side: "su" }),
  ];
  const written = writeBriefing(buildDossier({ articles: [report, other], facts, entities }), topic, {
    edition: 1,
    previous: null,
  });
  const [block] = blocksOf("bottom-line", written);
  if (block?.kind !== "paragraph") throw new Error("Cannot find the bottom line, expected a paragraph");
  expect(block.sentences.map(({ parts }) => parts.at(-1)?.text.split(" ").slice(0, 3).join(" "))).toEqual([
    "The ministers of",
    "Norland asked Sudland",
    "Sudland promised Norland",
  ]);
});
