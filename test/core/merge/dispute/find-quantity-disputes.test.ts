import { expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

async function amountsDisputed(...texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { disputes } = await mergeReports(...texts);
  return disputes.filter(({ kind }) => kind === "quantity").map(({ versions }) => versions.map(({ value }) => value));
}

it("sets two sources of one article against each other, and a third article beside them", async () => {
  const disputes = await amountsDisputed(
    "At least 24 people were killed during the four-day blockade of the Andes Guard, the truth tribunal said. Defense Minister Ana Ruiz claimed that only six people were killed.",
    "At least six people have been killed during the four-day blockade of the Andes Guard, officials said.",
  );
  expect(disputes.map((values) => [...values].sort())).toEqual([
    ["6 people", "at least 24 people", "at least 6 people"],
  ]);
});

it("does so where the one grants some of what the other counts", async () => {
  const disputes = await amountsDisputed(
    "Human rights groups say soldiers killed more than 1,700 civilians in Colombia between 2022 and 2028. The government admits 37 such cases.",
  );
  expect(disputes.map((values) => [...values].sort())).toEqual([["37 civilians", "more than 1,700 civilians"]]);
});

it("does so beside a headline that says one of the numbers again", async () => {
  const disputes = await amountsDisputed(
    "Blockade leaves 24 dead, truth tribunal says\n\nAt least 24 people were killed during the four-day blockade of the Andes Guard, the truth tribunal said. Defense Minister Ana Ruiz claimed that only six people were killed.",
  );
  expect(disputes.map((values) => [...values].sort())).toEqual([["6 people", "at least 24 people"]]);
});

it("leaves two numbers of one source alone", async () => {
  const disputes = await amountsDisputed(
    "Defense Minister Ana Ruiz said that 24 people were killed during the four-day blockade. Ruiz said that six people were killed.",
  );
  expect(disputes).toEqual([]);
});

it("holds no count over several strikes against that of one", async () => {
  const disputes = await amountsDisputed(
    "The navy has carried out at least six strikes on boats off Chile, killing at least 27 people.",
    "The navy on Friday attacked a boat off Chile, killing three people.",
  );
  expect(disputes).toEqual([]);
});

it("counts over several strikes, wherever in their sentence the dead stand", async () => {
  const disputes = await amountsDisputed(
    "The navy has carried out at least six strikes on boats off Chile, killing at least 27 people, which it says were carrying drugs.",
    "The navy on Friday attacked a boat off Chile, killing three people.",
  );
  expect(disputes).toEqual([]);
});

it("holds no sum of a past year against one that names none", async () => {
  const sums = (when: string) =>
    amountsDisputed(
      `Colombia received $740 million in U.S. aid${when}, officials said.`,
      "Colombia received $230 million in U.S. aid, according to U.S. figures.",
    );
  expect(await sums(" in 2029")).toEqual([]);
  expect(await sums("")).toHaveLength(1);
});

it("sets counts of one kind of people against each other under two nouns", async () => {
  const disputes = await amountsDisputed(
    "The labor federation says 51 trade unionists were killed in Colombia in 2030.",
    "The government says that 26 union members were killed in Colombia in 2030.",
    "Critics point to the murder of 51 union members in Colombia in 2030.",
  );
  expect(disputes.map((values) => [...values].sort())).toEqual([["26 members", "51 members"]]);
});

it("sets no part of the dead against all of them", async () => {
  const disputes = await amountsDisputed(
    "The clashes near Cali in Colombia left 24 people killed on October 3, officials said.",
    "In Cali in Colombia, 17 protesters were killed on October 3 in clashes with the police, officials said.",
  );
  expect(disputes).toEqual([]);
});

it("sets counts of who was on board of the same against each other, under whatever noun", async () => {
  const disputes = await amountsDisputed(
    "There were 160 migrants on board the two planes that Colombia turned away, officials said.",
    "Colombia turned away two military planes with 110 deported Colombians on board, and the row began.",
  );
  expect(disputes.map((values) => [...values].sort())).toEqual([["110 colombians", "160 migrants"]]);
});

it("holds no load of one plane against that of two", async () => {
  const disputes = await amountsDisputed(
    "Two planes carrying 201 people landed in Bogota on October 4, Colombia said.",
    "The first plane, with 110 deported Colombians on board, landed in Bogota on October 4.",
  );
  expect(disputes).toEqual([]);
});

it("knows what befell those counted by its other names", async () => {
  const disputes = await amountsDisputed(
    "A patrol rammed a supply boat off Colombia on October 4, injuring eight sailors, in the worst clash in years.",
    "Seven sailors were wounded in the attack off Colombia on October 4, the navy said.",
  );
  expect(disputes.map((values) => [...values].sort())).toEqual([["7 sailors", "8 sailors"]]);
});

it("takes the noun alone for no measure", async () => {
  const disputes = await amountsDisputed(
    "Colombia could receive only 200 people at first, Foreign Minister Ana Ruiz said.",
    "Eight people were still due to board the flight to Colombia, an official said.",
  );
  expect(disputes).toEqual([]);
});

it("knows protesters by what they did, under whatever verb", async () => {
  const disputes = await amountsDisputed(
    "About 200 protesters burned flags at the embassy of Chile in Bogota, Colombia, on October 4.",
    "On October 4 some 1,000 people rallied outside the embassy of Chile in Bogota, police in Colombia said.",
  );
  expect(disputes.map((values) => [...values].sort())).toEqual([["about 1,000 people", "about 200 protesters"]]);
});

it("counts those sent away together under two nouns", async () => {
  const disputes = await amountsDisputed(
    "Colombia extradited 14 former paramilitary warlords to the United States on October 4.",
    "President Ana Ruiz of Colombia extradited 15 paramilitary chiefs to the United States on October 4.",
  );
  expect(disputes.map((values) => [...values].sort())).toEqual([["14 warlords", "15 chiefs"]]);
});

it("holds no count of years against that of a day", async () => {
  const disputes = await amountsDisputed(
    "Colombia extradited 14 paramilitary warlords to the United States on October 4.",
    "Colombia has extradited more than 700 people to the United States since 2022.",
    "Colombia has extradited more than 700 warlords to the United States since 2022.",
  );
  expect(disputes).toEqual([]);
});
