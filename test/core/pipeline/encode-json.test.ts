import { encodeJson } from "@chancery/core/pipeline";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeCompactJson } from "../../../packages/core/src/pipeline/encode-json.ts";

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const long = "Bogotá – “talks”\n".repeat(9000);

describe("encodeJson", () => {
  it("gives what JSON.stringify gives, whatever the document", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(decode(encodeJson(value))).toBe(`${JSON.stringify(value, null, 2)}\n`);
        expect(decode(encodeCompactJson(value))).toBe(JSON.stringify(value));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it.each([
    { facts: [], entities: [[], {}, null], none: undefined, nested: { list: [1, { two: [2] }] } },
    { list: [undefined, long, { text: long }], after: long },
    { list: [{ text: "line\nline", at: new Date(0) }] },
    { list: Array.from({ length: 40 }, () => long) },
    {},
  ])("gives it for members that are left out, empty lists and long texts: %#", (value) => {
    expect(decode(encodeJson(value))).toBe(`${JSON.stringify(value, null, 2)}\n`);
    expect(decode(encodeCompactJson(value))).toBe(JSON.stringify(value));
  });
});
