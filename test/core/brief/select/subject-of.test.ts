import type { Entity } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { openSubjects } from "../../../../packages/core/src/brief/select/subject-of.ts";
import { buildDossier, buildEntity, buildTopic } from "../../../support/build-dossier.ts";

const topic = buildTopic();
const profile = {
  ...topic.profile,
  subjects: [
    { id: "diplomacy", title: "Diplomacy", terms: ["foreign minister", "talks"] },
    { id: "drugs", title: "Drugs", terms: ["drug", "drug trade"] },
    { id: "trade", title: "Trade", terms: ["trade", "tariff"] },
  ],
};

function subjectOf(text: string, entities: readonly Entity[] = []): string {
  const find = openSubjects({ topic: { ...topic, profile }, dossier: buildDossier({ entities }) });
  return find({ parts: [{ kind: "text", text }], facts: [] });
}

test.each([
  ["Norland raised its tariffs.", "trade"],
  ["Norland vowed to end the drug trade.", "drugs"],
  [
    "Norland threatened tariffs during a dinner in Vik at which the two ministers sang songs about the drug war.",
    "trade",
  ],
  ["Timber output rose, according to the foreign minister.", "other-matters"],
  ["Norland opened a school.", "other-matters"],
])("%s: %s", (text, expected) => {
  expect(subjectOf(text)).toBe(expected);
});

test("an office before a name is no subject", () => {
  const minister = buildEntity("e", "Ada Berg", [], { roles: [{ title: "foreign minister" }] });
  expect(subjectOf("Foreign Minister Ada Berg raised the tariffs.", [minister])).toBe("trade");
  expect(subjectOf("The foreign minister went home.", [minister])).toBe("diplomacy");
});
