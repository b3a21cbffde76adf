import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePath, encodeKey } from "../../../../packages/functions/src/adapter/directory/encode-key.ts";
import { oddKeys } from "../../../support/odd-keys.ts";

const segment = fc.oneof(
  fc.constantFrom("", ".", "..", "a", "a.b", "%", "%2E", "%-", "%+", "%.", ".hidden", "x".repeat(250), "á".repeat(150)),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const key = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

describe("encodeKey", () => {
  it.each([
    ["articles/talks.txt", "articles/talks.txt"],
    ["articles/Bogotá + más.html", "articles/Bogotá + más.html"],
    ["note", "note%."],
    ["v1.2/talks.txt", "v1%2E2/talks.txt"],
    ["a/../b.txt", "a/%2E%2E/b.txt"],
    ["a//b.txt", "a/%-/b.txt"],
    ["100% sure.txt", "100%25 sure.txt"],
  ])("writes %s as %s", (plain, path) => {
    expect(encodeKey(plain)).toBe(path);
  });

  it("comes back as it was", () => {
    for (const odd of oddKeys) expect(decodePath(encodeKey(odd))).toBe(odd);
    fc.assert(
      fc.property(key, (any) => void expect(decodePath(encodeKey(any))).toBe(any)),
      { seed: 20260203 },
    );
  });

  it("gives names that every disk takes and that never leave the folder", () => {
    fc.assert(
      fc.property(key, (any) => {
        for (const name of encodeKey(any).split("/")) {
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
          expect(name).not.toMatch(/^\.|[\\:*?"<>|\p{Cc}]|^$/u);
        }
      }),
      { seed: 20260203 },
    );
  });

  it("never gives one key a file where another needs a folder", () => {
    fc.assert(
      fc.property(key, key, (left, right) => {
        fc.pre(left !== right);
        const [one, other] = [encodeKey(left), encodeKey(right)];
        expect(one).not.toBe(other);
        expect(`${other}/`.startsWith(`${one}/`)).toBe(false);
      }),
      { seed: 20260203, numRuns: 2_000 },
    );
  });
});
