import { expect, test } from "vitest";
import type { Frame } from "../../../../../packages/core/src/render/pdf/page/frame.ts";
import { openFlow } from "../../../../../packages/core/src/render/pdf/page/open-flow.ts";
import type { Piece } from "../../../../../packages/core/src/render/pdf/page/piece.ts";

const frame: Frame = { width: 100, height: 120, left: 0, right: 100, top: 10, bottom: 110, text: 0, label: 0 };

/** Places pieces on pages of a hundred points and tells which stands where. */
function flow(...groups: readonly (readonly (Partial<Piece> & { readonly name: string })[])[]): string[] {
  const drawn: string[] = [];
  let pages = 1;
  const doc = {
    addPage: () => {
      pages += 1;
    },
    bufferedPageRange: () => ({ start: 0, count: pages }),
  };
  const { place } = openFlow(doc as never, frame);
  for (const pieces of groups) {
    place(
      pieces.map(({ name, ...piece }) => ({
        before: 0,
        height: 40,
        keep: false,
        draw: (top) => drawn.push(`${name} ${pages}:${top}`),
        ...piece,
        ...(piece.again && {
          again: { height: piece.again.height, draw: (top: number) => drawn.push(`head ${pages}:${top}`) },
        }),
      })),
    );
  }
  return drawn;
}

test("pieces stand below each other and turn the page when it is full", () => {
  expect(flow([{ name: "a" }, { name: "b" }, { name: "c" }])).toEqual(["a 1:10", "b 1:50", "c 2:10"]);
});

test("space above is dropped at the top of a page", () => {
  expect(
    flow([
      { name: "a", before: 9 },
      { name: "b", before: 9, height: 60 },
    ]),
  ).toEqual(["a 1:10", "b 2:10"]);
});

test("a heading goes with what it heads", () => {
  expect(flow([{ name: "a", height: 70 }, { name: "h", height: 10, keep: true }, { name: "b" }])).toEqual([
    "a 1:10",
    "h 2:10",
    "b 2:20",
  ]);
});

test("what is longer than a page is broken where it must be", () => {
  const chain = ["a", "b", "c"].map((name) => ({ name, keep: true }));
  expect(flow(chain)).toEqual(["a 1:10", "b 1:50", "c 2:10"]);
});

test("a table's header is drawn again where its rows begin a page", () => {
  const again = { height: 5, draw: () => undefined };
  expect(flow([{ name: "a" }, { name: "b", again }, { name: "c", again }])).toEqual([
    "a 1:10",
    "b 1:50",
    "head 2:10",
    "c 2:15",
  ]);
});
