import { expect, test } from "vitest";
import { systemClock } from "../../../packages/functions/src/adapter/system-clock.ts";

test("processor time grows with computing and hardly with waiting", async () => {
  const spent = systemClock.processorTime;
  if (spent === undefined) throw new Error("Cannot find processor time, expected the system clock to tell it");
  const before = spent();
  let sum = 0;
  while (spent() - before < 20) sum += Math.sqrt(sum + 1);
  const rested = spent();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(sum).toBeGreaterThan(0);
  expect(spent() - rested).toBeLessThan(150);
});
