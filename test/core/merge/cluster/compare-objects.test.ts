import { expect, it } from "vitest";
import { togetherWith } from "../../../support/merge-reports.ts";

it("keeps two things apart that one country accepted", async () => {
  const together = await togetherWith(
    "accepted all of",
    "The White House said on Sunday that Peru had accepted all of Norland's terms.",
    "Peru accepted 475 deportation flights from Norland between 2020 and 2024.",
  );
  expect(together).toEqual([expect.stringContaining("terms")]);
});

it("keeps what someone never sought apart from what he sought", async () => {
  const together = await togetherWith(
    "sought support",
    "According to the recordings, Andrés Leal sought support from Rep. Mario Dorn of Norland.",
    "Andrés Leal said that he had never sought a coup.",
  );
  expect(together).toEqual([expect.stringContaining("sought support")]);
});

it("keeps a refusal apart from what was done before", async () => {
  const together = await togetherWith(
    "accepted 124",
    "President Ruiz said on Sunday that Peru would not accept deportation flights from Norland.",
    "Peru accepted 124 deportation flights from Norland in 2024.",
  );
  expect(together).toEqual([expect.stringContaining("124")]);
});

it("takes one thing in other words for one", async () => {
  const together = await togetherWith(
    "seized the boat",
    "The Chilean navy seized the boat off Arica on Friday.",
    "The Chilean navy seized a vessel off Arica on Friday.",
  );
  expect(together).toHaveLength(2);
});
