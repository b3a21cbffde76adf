import { readFileSync } from "node:fs";
import { BackgroundFact, GazetteerEntry, Profile } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../seeds/us-colombia/${file}`, import.meta.url), "utf8"));
const profile = Profile.parse(read("profile.json"));
const gazetteer = z.array(GazetteerEntry).parse(read("gazetteer.json"));
const background = z.array(BackgroundFact).parse(read("background.json"));

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
const known = (ids: readonly string[]): ReadonlySet<string> => new Set(ids);
const sides = known(profile.sides.map((side) => side.id));
const subjects = known(profile.subjects.map((subject) => subject.id));
const names = known(gazetteer.map((entry) => entry.id));

describe("profile", () => {
  it("gives every side, subject, publisher and watch entry an id of its own", () => {
    for (const part of [profile.sides, profile.subjects, profile.publishers, profile.watch])
      expect(repeated(part.map((item) => item.id))).toEqual([]);
  });

  it("assigns every domain and every outlet to one publisher", () => {
    expect(repeated(profile.publishers.flatMap((publisher) => publisher.domains))).toEqual([]);
    expect(repeated(profile.publishers.flatMap((publisher) => publisher.outlets))).toEqual([]);
    for (const domain of profile.publishers.flatMap((publisher) => publisher.domains))
      expect(domain).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it("repeats no term within a subject and no name within a side", () => {
    for (const subject of profile.subjects) expect(repeated(subject.terms)).toEqual([]);
    for (const side of profile.sides) expect(repeated([...side.names, ...side.governments])).toHaveLength(0);
  });

  it("gives every watch entry a source, and a date that is a real interval or none", () => {
    for (const entry of profile.watch) {
      expect(entry.source, entry.id).not.toBe("");
      if (entry.date) expect(entry.date.start <= entry.date.end, entry.id).toBe(true);
    }
  });
});

describe("gazetteer", () => {
  it("gives every entry an id of its own and a side the profile knows", () => {
    expect(repeated(gazetteer.map((entry) => entry.id))).toEqual([]);
    for (const entry of gazetteer) if (entry.side) expect(sides, entry.id).toContain(entry.side);
  });

  it("never repeats a name as an alias", () => {
    for (const entry of gazetteer) expect(repeated([entry.name, ...entry.aliases]), entry.id).toEqual([]);
  });

  it("gives one alias to one entity of a type, so that a name leads to one entry", () => {
    const all = gazetteer.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => `${entry.type}: ${name}`));
    expect(repeated(all)).toEqual([]);
  });

  it("starts no role after its end and holds none before 1990", () => {
    for (const entry of gazetteer)
      for (const role of entry.roles) {
        if (role.from && role.until) expect(role.from < role.until, `${entry.id}: ${role.title}`).toBe(true);
        if (role.until) expect(role.until > "1990", entry.id).toBe(true);
      }
  });

  it("knows one president of each country on any day since 2018", () => {
    for (const of of ["United States", "Colombia"])
      for (const day of ["2018-09-01", "2021-06-01", "2022-12-31", "2025-02-01", "2026-02-03"]) {
        const holders = gazetteer.filter((entry) =>
          entry.roles.some(
            (role) =>
              role.title === "president" &&
              role.of === of &&
              (role.from ?? "9999") <= day &&
              day < (role.until ?? "9999"),
          ),
        );
        expect(
          holders.map((entry) => entry.id),
          `${of} on ${day}`,
        ).toHaveLength(1);
      }
  });
});

describe("background facts", () => {
  it("have ids of their own, known participants and known subjects", () => {
    expect(repeated(background.map((fact) => fact.id))).toEqual([]);
    for (const fact of background) {
      for (const participant of fact.participants) expect(names, fact.id).toContain(participant);
      for (const subject of fact.subjects) expect(subjects, fact.id).toContain(subject);
      expect(fact.subjects.length, fact.id).toBeGreaterThan(0);
    }
  });

  it("each name a source, its publisher and where to look in it", () => {
    for (const { id, source } of background)
      for (const part of [source.title, source.publisher, source.note]) expect(part.length, id).toBeGreaterThan(2);
  });

  it("carry an event type or a quantity that lies within its own bounds", () => {
    for (const fact of background) {
      if (fact.kind === "event") expect(fact.eventType, fact.id).toBeDefined();
      if (fact.kind === "quantity") {
        expect(fact.quantity, fact.id).toBeDefined();
        const { low, high, value } = fact.quantity ?? { low: 1, high: 0, value: 0 };
        expect((low ?? value) <= value && value <= (high ?? value), fact.id).toBe(true);
      }
    }
  });

  it("are dated by real intervals whose width fits their precision", () => {
    const longest = { day: 0, month: 31, year: 366, range: Number.POSITIVE_INFINITY };
    for (const { id, date } of background) {
      if (!date) continue;
      const days = (Date.parse(date.end) - Date.parse(date.start)) / 86_400_000;
      expect(days, id).toBeGreaterThanOrEqual(0);
      expect(days, id).toBeLessThanOrEqual(longest[date.precision]);
    }
  });
});
