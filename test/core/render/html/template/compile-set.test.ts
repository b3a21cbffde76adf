import { renderHtml } from "@chancery/core/render";
import { describe, expect, test } from "vitest";
import { compileSet } from "../../../../../packages/core/src/render/html/template/compile-set.ts";
import { openEngine } from "../../../../../packages/core/src/render/html/template/open-engine.ts";
import { viewPage } from "../../../../../packages/core/src/render/html/view-page.ts";
import { buildBriefing } from "../../../../support/build-briefing.ts";
import { completeBriefing } from "../../../../support/complete-briefing.ts";
import { assets } from "../../../../support/load-templates.ts";
import { hostileBriefing, hugeBriefing } from "../../../../support/odd-briefings.ts";

const scope = {
  title: `Fish & "chips" <b>it's</b>`,
  none: null,
  count: 3,
  yes: true,
  no: false,
  empty: "",
  names: ["Ann", "Bo & Co", "Cy"],
  nothing: [],
  people: [
    { name: "Ann", size: "small", towns: ["Vik", "Nes"] },
    { name: "Bo", size: "large", towns: [] },
  ],
  columns: [{ title: "First" }, { title: "Second" }],
};

const partials = {
  "one.liquid": "<i>{{ name }}{% for town in towns %}, {{ town }}{% endfor %}</i>",
  "odd.liquid": "{% assign shout = name | upcase %}{{ shout }}",
  "with.liquid": "{{ with.name }}",
};

/** An engine that counts the files it interprets. */
function openCounted(templates: Readonly<Record<string, string>>) {
  const engine = openEngine(templates);
  const interpreted: string[] = [];
  const interpret = engine.renderFileSync.bind(engine);
  engine.renderFileSync = (name, ...rest) => {
    interpreted.push(name);
    return interpret(name, ...rest);
  };
  return { engine, interpreted };
}

const withPage = (text: string) => ({ ...partials, "page.liquid": text });

const interpret = (text: string) => openEngine(withPage(text)).renderFileSync("page", scope);

describe("what is compiled prints what the interpreter prints", () => {
  test.each([
    "plain text, {{ title }}, {{ title | raw }}, {{ count }}, {{ yes }}, {{ none }}.",
    "{{ 'a < b' }} {{ 12 }} {{ names.size }} {{ names.first }} {{ names.last }} {{ title.size }} {{ people[1].size }}",
    "{{ title | upcase }} {{ title | upcase | raw }} {{ title | raw | truncate: 8, '…' }} {{ none | default: 'none' }}",
    "{% if yes %}a{% endif %}{% if no %}b{% elsif count > 2 %}c{% else %}d{% endif %}{% if none %}e{% else %}f{% endif %}",
    "{% if count == 3 and title contains 'Fish' %}a{% endif %}{% if not yes or empty == empty %}b{% endif %}{% if empty != '' %}c{% endif %}",
    "{% unless yes %}a{% elsif count < 9 %}b{% else %}c{% endunless %}{% unless no %}d{% endunless %}",
    "{% case count %}{% when 1 %}a{% when 2, 3 %}b{% when 3 %}c{% else %}d{% endcase %}{% case title %}{% when 'x' %}e{% else %}f{% endcase %}",
    "{% for name in names %}{% unless forloop.first %}; {% endunless %}{{ forloop.index }}/{{ forloop.length }} {{ name }}{% if forloop.last %}.{% endif %}{% endfor %}",
    "{% for person in people %}{% for town in person.towns %}{{ forloop.index0 }}{{ person.name }} in {{ town }} {% else %}nowhere{% endfor %}{{ forloop.index }}{% endfor %}",
    "{% for name in names %}{% for name in nothing %}{% endfor %}{{ name }}{% endfor %}{% for title in names %}{{ title }}{% endfor %}{{ title }}",
    "{% for column in columns %}{{ columns[forloop.index0].title }}{% endfor %}",
    "a  {%- comment -%} not {{ shown }} {%- endcomment -%}  b {% # nor this %} {{- count -}} c",
    '{% for person in people %}{% render "one", name: person.name, towns: person.towns %}{% endfor %}',
  ])("%s", (text) => {
    const { engine, interpreted } = openCounted(withPage(text));
    expect(compileSet(engine)("page", scope)).toBe(interpret(text));
    expect(interpreted).toEqual([]);
  });
});

describe("what is not compiled is interpreted", () => {
  test.each([
    "{% assign twice = count | times: 2 %}{{ twice }}",
    "{% capture words %}{{ title }}{% endcapture %}{{ words }}",
    "{{ title | replace: 'Fish', names.first }}",
    "{% for name in names reversed limit: 2 %}{{ name }}{% endfor %}",
    "{% for name in names %}{% if forloop.index == 2 %}{% break %}{% endif %}{{ name }}{% endfor %}",
    "{% for name in names %}{{ forloop.rindex }}{% endfor %}{% for pair in columns[0] %}{{ pair[0] }}{% endfor %}",
    "{{ names }} {% for n in (1..3) %}{% cycle 'a', 'b' %}{% endfor %}",
    '{% render "with" with people[0] %}{% render "one" for people as person, name: "x", towns: nothing %}',
    '{% assign file = "one" %}{% render file, name: title, towns: names %}{% include "one", name: title, towns: names %}',
  ])("%s", (text) => {
    const { engine, interpreted } = openCounted(withPage(text));
    expect(compileSet(engine)("page", scope)).toBe(interpret(text));
    expect(interpreted).toContain("page");
  });

  test("and of a set only the file that holds it", () => {
    const text = '{% render "odd", name: title %}{% render "one", name: title, towns: names %}';
    const { engine, interpreted } = openCounted(withPage(text));
    expect(compileSet(engine)("page", scope)).toBe(interpret(text));
    expect(interpreted).toEqual(["odd"]);
  });
});

test.each([
  "{{ titel }}",
  "{{ people[0].titel }}",
  "{{ title.constructor }}",
  "{% for name in names %}{{ nmae }}{% endfor %}",
  '{% render "one", name: title %}',
])("a fault is the interpreter's to name: %s", (text) => {
  const { engine } = openCounted(withPage(text));
  const { message } = fault(() => interpret(text));
  expect(fault(() => compileSet(engine)("page", scope)).message).toBe(message);
});

function fault(attempt: () => unknown): Error {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("Cannot find a fault, expected one");
}

describe("the shipped templates", () => {
  const briefings = {
    complete: completeBriefing(),
    hostile: hostileBriefing(),
    huge: hugeBriefing(),
    empty: buildBriefing(),
  };
  // A tag that is not compiled has the whole page interpreted; it prints nothing.
  const page = `${assets.templates["html/page.liquid"]}{% assign any = 1 %}`;
  const interpretedAssets = { ...assets, templates: { ...assets.templates, "html/page.liquid": page } };

  test.each(Object.entries(briefings))("give the same page of a briefing that is %s", (_, briefing) => {
    expect(renderHtml(briefing, assets)).toBe(renderHtml(briefing, interpretedAssets));
  });

  test("are compiled, all of them", () => {
    const { engine, interpreted } = openCounted(assets.templates);
    expect(compileSet(engine)("html/page", viewPage(briefings.complete, assets))).toContain("</html>");
    expect(interpreted).toEqual([]);
  });
});
