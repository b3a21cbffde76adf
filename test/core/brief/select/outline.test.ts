import { expect, test } from "vitest";
import { openContext } from "../../../../packages/core/src/brief/brief-context.ts";
import { outlineBriefing } from "../../../../packages/core/src/brief/select/index.ts";
import { inlineText } from "../../../../packages/core/src/brief/wording/index.ts";
import {
  buildDossier,
  buildDossierArticle,
  buildEntity,
  buildFact,
  buildTopic,
  locate,
} from "../../../support/build-dossier.ts";

/** The agreed points of a report whose claims its first words put forward. */
function agreedIn(body: string): readonly string[] {
  const topic = buildTopic();
  const article = buildDossierArticle("a", body);
  const [speaker = ""] = body.split(" said ");
  const source = { ...buildEntity("speaker", speaker, [locate(article, speaker)]), side: topic.profile.sides[0].id };
  const act = body.slice(body.indexOf(" said ") + 6, -1);
  const facts = [
    buildFact("f-act", [locate(article, act)], { eventType: "agree" }),
    buildFact("f-claim", [locate(article, body)], {
      kind: "claim",
      attribution: { source: source.id, modality: "reported" },
    }),
  ];
  const context = openContext(buildDossier({ articles: [article], entities: [source], facts }), topic, null);
  return outlineBriefing(context).agreed.map(({ parts }) => inlineText(parts));
}

test("what one side says the other agreed to is its word", () => {
  expect(agreedIn("Minister Ada Berg said the Sudland ministry agreed to dredge the river.")).toEqual([]);
});

test("what one side says both agreed on is agreed", () => {
  expect(agreedIn("Minister Ada Berg said the two governments agreed to dredge the river.")).toHaveLength(1);
});
