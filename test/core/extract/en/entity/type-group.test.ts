import { expect, test } from "vitest";
import { entitiesIn } from "../../../../support/entities-in.ts";

test.each([
  ["Voters backed the Movimiento Campesino on Sunday.", "Movimiento Campesino"],
  ["Lawyers of the Fiscalía Especial met on Sunday.", "Fiscalía Especial"],
  ["Analysts at Banco del Sur met on Sunday.", "Banco del Sur"],
  ["The Danish Red Cross sent tents.", "Danish Red Cross"],
  ["Union leaders at Samsung Vietnam met on Sunday.", "Samsung Vietnam"],
])("knows a body by its heading word in any language, and a company's branch: %s", (body, name) => {
  expect(entitiesIn(body).named(name)?.type).toBe("organization");
});
