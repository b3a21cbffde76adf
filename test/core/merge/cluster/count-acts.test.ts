import { expect, it } from "vitest";
import { togetherWith } from "../../../support/merge-reports.ts";

it("keeps one strike apart from ten", async () => {
  const together = await togetherWith(
    "attacked a boat",
    "The Chilean navy on Friday attacked a boat of the Andes Guard off Arica.",
    "The Chilean navy has carried out ten strikes on boats of the Andes Guard off Arica since August.",
  );
  expect(together).toEqual([expect.stringContaining("attacked a boat")]);
});

it("keeps one extradition apart from hundreds", async () => {
  const together = await togetherWith(
    "extradited Ana María Solís",
    "Chile extradited Ana María Solís to Peru. Chile has processed 521 extraditions to Peru under President Ruiz.",
    "Chile said that 521 extraditions to Peru had been processed under President Ruiz.",
  );
  expect(together).toEqual([expect.stringContaining("extradited Ana María Solís")]);
});

it("keeps what a pact brings apart from its signing", async () => {
  const together = await togetherWith(
    "signed a trade pact",
    "Chile and Peru signed a trade pact in Lima on September 20.",
    "The trade pact of Chile and Peru would expand exports by a third, Minister Ruiz said.",
  );
  expect(together.join(" ")).not.toContain("would expand");
});
