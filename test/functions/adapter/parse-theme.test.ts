import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ChanceryError } from "@chancery/core/error";
import { expect, test } from "vitest";
import { parseTheme } from "../../../packages/functions/src/adapter/parse-theme.ts";
import { repository } from "../../support/source-files.ts";

const shipped = readFileSync(join(repository, "templates/theme.json"), "utf8");
const parse = (text: string | undefined) => parseTheme(text, "templates/theme.json");
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

test("the shipped theme is read as it stands", () => {
  expect(parse(shipped)).toEqual(JSON.parse(shipped));
});

test.each([
  ['"accent": "#1d3d63"', '"accent": "navy"', "colours.light.accent: a colour such as #1a2b3c"],
  ['"title": 22', '"title": "22"', "type.title: "],
  ['"page": "A4"', '"page": "A3"', "page: "],
  ['"judgments"', '"jugdments"', "sections.2: "],
  ['"logo": "M3', '"logo": "<svg>M3', "brand.logo: SVG path data that begins with M"],
])("%s changed to %s is a fault with its line", (right, wrong, message) => {
  const text = shipped.replace(right, wrong);
  expect(() => parse(text)).toThrow(ChanceryError);
  expect(() => parse(text)).toThrow(`templates/theme.json:${lineOf(text, wrong)}: ${message}`);
});

test("a value left out is looked for where it should stand", () => {
  const text = shipped.replace('"rule": "#d3d8de",', "");
  expect(() => parse(text)).toThrow(`templates/theme.json:${lineOf(text, '"light"')}: colours.light.rule: `);
});

test.each([
  ['"body": 9.6,', '"body": 9.6', '"small"'],
  ['"note": 7.1,', '"note": seven,', "seven"],
  ['"gaps",', '"gaps",,', '"gaps",,'],
])("JSON with %s broken to %s is a fault with its line", (right, wrong, place) => {
  const text = shipped.replace(right, wrong);
  expect(text).not.toBe(shipped);
  expect(() => parse(text)).toThrow(`templates/theme.json:${lineOf(text, place)}: no JSON at `);
});

test("a theme that ends too soon, or is not there", () => {
  const text = shipped.trimEnd().slice(0, -1);
  expect(() => parse(text)).toThrow(/theme\.json:\d+: no JSON at the end of the file/);
  expect(() => parse(undefined)).toThrow("templates/theme.json: no such file");
});
