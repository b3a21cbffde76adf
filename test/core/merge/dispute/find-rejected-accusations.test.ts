import { expect, test } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

const STORY = "Lawmakers in Lima debated the contract for the new port on Tuesday.";

async function rejected(...texts: readonly string[]): Promise<readonly string[]> {
  const { disputes } = await mergeReports(...texts.map((text) => `${STORY} ${text}`));
  return disputes.flatMap(({ kind, about }) => (/accusations/.test(about) ? [`${kind}: ${about}`] : []));
}

test.each([
  [
    "as baseless",
    "Senator Ana Ruiz accused Tom Black of taking bribes from the builder of the port.",
    "Tom Black said the bribery allegations were baseless.",
  ],
  [
    "by the name of the accuser",
    "Ana Ruiz accused Tom Black of taking bribes.",
    "Tom Black rejected as absurd Ana Ruiz's accusation.",
  ],
  [
    "as a part in the deed",
    "Prosecutors said Tom Black was linked to the bribes paid for the port.",
    "Tom Black denied any involvement in the bribes.",
  ],
])("an accusation that the accused rejects %s is a dispute", async (_, accusation, rejection) => {
  expect(await rejected(accusation, rejection)).toEqual(["existence: Whether the accusations against Tom Black hold"]);
});

test("an accusation against a state is rejected by its government", async () => {
  const accusation = "Rosa Vega said that agents of Colombia were linked to the poisoning of the diver.";
  const rejection = "The Colombian government denied any hand in the poisoning of the diver.";
  expect(await rejected(accusation, rejection)).toHaveLength(1);
});

test("an accusation against a body is rejected by whoever heads it", async () => {
  const accusation = "A United Nations envoy accused the Defense Ministry of hiding the poisoning of the diver.";
  const rejection = (title: string) => `${title} Tom Black rejected the accusation.`;
  expect(await rejected(`${accusation} ${rejection("Defense Minister")}`)).toHaveLength(1);
  expect(await rejected(`${accusation} ${rejection("Labor Minister")}`)).toHaveLength(0);
});

test("an accusation against the government is rejected by a minister, who is not the accused", async () => {
  const { disputes } = await mergeReports(
    `${STORY} Senator Ana Ruiz accused the government of hiding the bribes. Interior Minister Tom Black rejected Ruiz's accusation as absurd.`,
  );
  expect(disputes.map(({ about }) => about)).toEqual(["Whether the accusations that Tom Black rejects hold"]);
});

test("copies of one rejection are one dispute", async () => {
  const text = "Ana Ruiz accused Tom Black of taking bribes. Tom Black rejected the charge.";
  expect(await rejected(text, text)).toHaveLength(1);
});

test("within one article the charge just told is the one that is rejected", async () => {
  expect(await rejected("Ana Ruiz accused Tom Black of taking bribes. Tom Black rejected the charge.")).toHaveLength(1);
});

test.each([
  [
    "by another than the accused",
    "Ana Ruiz accused Tom Black of taking bribes from the builder.",
    "Rosa Vega said the bribery allegations were baseless.",
  ],
  [
    "of another deed",
    "Ana Ruiz accused Tom Black of taking bribes from the builder.",
    "Tom Black denied any involvement in the kidnapping.",
  ],
  [
    "for a person by officials of the state",
    "Ana Ruiz accused President Gustavo Petro of encouraging cocaine trafficking.",
    "Colombian officials rejected the cocaine trafficking allegations.",
  ],
  [
    "that is none",
    "Ana Ruiz accused Tom Black of taking bribes from the builder.",
    "Tom Black did not deny any involvement in the bribes.",
  ],
  [
    "of an alleged trafficker that nobody accuses",
    "Colombia extradited an alleged cocaine trafficker.",
    "The Colombian government rejected the cocaine allegations.",
  ],
  [
    "of what was only ruled out",
    "Rosa Vega said any Colombian involvement in the poisoning would be unacceptable.",
    "Colombia denied any involvement in the poisoning.",
  ],
])("a rejection %s answers nothing", async (_, accusation, rejection) => {
  expect(await rejected(accusation, rejection)).toEqual([]);
});

test("an accusation of another story is another's", async () => {
  const { disputes } = await mergeReports(
    "Turkish police accused Tom Black of smuggling antiques through Izmir.",
    "Tom Black told parliament in Lima on Tuesday that claims about the port contract were false.",
  );
  expect(disputes).toEqual([]);
});
