import { expect, test } from "vitest";
import { srgbProfile } from "../../../../../packages/core/src/render/pdf/document/srgb-profile.ts";

const bytes = srgbProfile();
const view = new DataView(bytes.buffer);
const tagAt = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
const tags = new Map(
  Array.from({ length: view.getUint32(128) }, (_, index) => 132 + index * 12).map((at) => [
    tagAt(at),
    { offset: view.getUint32(at + 4), size: view.getUint32(at + 8) },
  ]),
);

test("it is a display profile of its own length", () => {
  expect(view.getUint32(0)).toBe(bytes.length);
  expect([tagAt(12), tagAt(16), tagAt(20), tagAt(36)]).toEqual(["mntr", "RGB ", "XYZ ", "acsp"]);
});

test("it has every tag a display profile needs, inside the file and on a boundary of four", () => {
  expect([...tags.keys()].sort()).toEqual(
    ["bTRC", "bXYZ", "cprt", "desc", "gTRC", "gXYZ", "rTRC", "rXYZ", "wtpt"].sort(),
  );
  for (const { offset, size } of tags.values()) {
    expect(offset % 4).toBe(0);
    expect(offset + size).toBeLessThanOrEqual(bytes.length);
  }
});

test("its primaries add up to its white", () => {
  const fixed = (tag: string) => [8, 12, 16].map((at) => view.getInt32((tags.get(tag)?.offset ?? 0) + at) / 65536);
  const [red, green, blue, white] = ["rXYZ", "gXYZ", "bXYZ", "wtpt"].map(fixed);
  for (const index of [0, 1, 2]) {
    const sum = (red?.[index] ?? 0) + (green?.[index] ?? 0) + (blue?.[index] ?? 0);
    expect(sum).toBeCloseTo(white?.[index] ?? 0, 2);
  }
});

test("its curve rises from dark to light", () => {
  const start = (tags.get("rTRC")?.offset ?? 0) + 12;
  const points = Array.from({ length: 256 }, (_, index) => view.getUint16(start + index * 2));
  expect([points[0], points[255]]).toEqual([0, 65535]);
  expect(points.every((point, index) => index === 0 || point >= (points[index - 1] ?? 0))).toBe(true);
});
