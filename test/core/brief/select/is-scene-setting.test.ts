import type { Fact } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { isSceneSetting } from "../../../../packages/core/src/brief/select/is-scene-setting.ts";
import { buildDossier, buildDossierArticle, buildFact, locate } from "../../../support/build-dossier.ts";

const body = "Norland is the third largest buyer of timber from Sudland.";
const [one, two] = ["a", "b"].map((id) => buildDossierArticle(id, body));
if (!one || !two) throw new Error("Cannot build the articles, expected two");
const claim = (parts: Partial<Fact> = {}) => buildFact("f", [locate(one, body)], { kind: "claim", ...parts });
const articles = [one, two];

test.each([
  ["a bare statement of one reporter", [claim()], articles, true],
  [
    "a statement with its source",
    [claim({ attribution: { source: "the ministry", modality: "asserted" } })],
    articles,
    false,
  ],
  ["a statement of two publishers", [claim({ independentSources: 2 })], articles, false],
  ["a statement beside an act", [claim(), buildFact("g", [locate(one, body)])], articles, false],
  ["a bare statement of the only report", [claim()], [one], false],
])("%s", (_, facts, of, expected) => {
  expect(isSceneSetting({ dossier: buildDossier({ articles: of }) }, { facts })).toBe(expected);
});
