import { expect, test } from "vitest";
import { describeArticle } from "../../../../packages/core/src/brief/citation/describe-source.ts";
import { buildDossierArticle } from "../../../support/build-dossier.ts";

const BODY = "Norland opened the river.";

test.each([
  ["its outlet", { outlet: "The Example Herald", agencies: ["Quay Wire"] }, "The Example Herald", null],
  ["the agency where no outlet is known", { outlet: null, agencies: ["Quay Wire"] }, "Quay Wire (agency)", null],
  ["every agency", { outlet: null, agencies: ["Quay Wire", "Belo Press"] }, "Quay Wire, Belo Press (agencies)", null],
  ["neither", { outlet: null, agencies: [] }, null, "Outlet not stated."],
])("a source is listed under %s", (_, parts, outlet, note) => {
  const article = buildDossierArticle("a", BODY, { title: "River opens", removed: [], language: "en", ...parts });
  expect(describeArticle(article, 1)).toMatchObject({ number: 1, ref: "a", outlet, note });
});
