import { expect, test } from "vitest";
import { loadOnce } from "../../../packages/functions/src/adapter/load-once.ts";

test("loads once, also for those who ask while it loads", async () => {
  let loads = 0;
  const load = loadOnce(async () => ({ number: ++loads }));
  const [first, second] = await Promise.all([load(), load()]);
  expect(first).toBe(second);
  expect(await load()).toBe(first);
});

test("a failure is not kept", async () => {
  let loads = 0;
  const load = loadOnce(async () => {
    loads++;
    if (loads === 1) throw new Error("no disk");
    return loads;
  });
  await expect(load()).rejects.toThrow("no disk");
  expect(await load()).toBe(2);
});
