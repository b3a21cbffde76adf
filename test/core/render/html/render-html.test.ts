import { createHash } from "node:crypto";
import { ChanceryError } from "@chancery/core/error";
import { htmlPolicy, renderHtml } from "@chancery/core/render";
import type { RenderAssets } from "@chancery/core/schema";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { buildBriefing, buildSection } from "../../../support/build-briefing.ts";
import { completeBriefing } from "../../../support/complete-briefing.ts";
import { assets } from "../../../support/load-templates.ts";
import { hostileBriefing, hugeBriefing } from "../../../support/odd-briefings.ts";

const render = (briefing = completeBriefing(), from: RenderAssets = assets) => renderHtml(briefing, from);
const open = (html: string): Document => parseHTML(html).document as unknown as Document;
const withTemplate = (name: string, text: string): RenderAssets => ({
  ...assets,
  templates: { ...assets.templates, [name]: text },
});

describe("a page", () => {
  const html = render();
  const page = open(html);

  test("is one file: nothing is loaded from elsewhere", () => {
    expect([...page.querySelectorAll("script[src], link, img, iframe, object")]).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/u);
  });

  test("is the same however often it is rendered", () => {
    expect(render()).toBe(html);
  });

  test("every citation leads to its note, every note back to each citation", () => {
    const cites = [...page.querySelectorAll("a.cite")];
    expect(cites.length).toBeGreaterThan(10);
    for (const cite of cites) {
      const note = page.getElementById(cite.getAttribute("href")?.slice(1) ?? "");
      expect(note, cite.outerHTML).not.toBeNull();
      expect([...(note?.querySelectorAll("a.back") ?? [])].map((back) => back.getAttribute("href"))).toContain(
        `#${cite.id}`,
      );
    }
  });

  test("no id stands twice", () => {
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("its policy allows its own style and script by their hashes, in the page as in the header", () => {
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toContain(hash(/<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? ""));
    expect(policy).toContain(hash(/<script>([\s\S]*?)<\/script>/u.exec(html)?.[1] ?? ""));
    expect(policy).toBe(htmlPolicy(assets));
    expect([...page.querySelectorAll("[style], [onclick]")]).toEqual([]);
  });

  test("shows the versions of a dispute beside each other, with their sentences", () => {
    const versions = [...page.querySelectorAll("#dispute-1 .version")];
    expect(versions.map((version) => version.querySelector("h4")?.textContent)).toEqual([
      "1 May 2030",
      "30 April 2030",
    ]);
    expect(versions[0]?.querySelector("blockquote")?.textContent).toContain("The ministers met in Vik on 1 May.");
  });

  test("a sentence that has quotation marks gets none around it", () => {
    const quoted = { text: "“We met,” she said.", citation: "1a" };
    const dispute = completeBriefing()
      .sections.flatMap(({ blocks }) => blocks)
      .find(({ kind }) => kind === "dispute");
    if (dispute?.kind !== "dispute") throw new Error("Cannot find the dispute of the complete briefing");
    const versions = dispute.versions.map((version) => ({ ...version, excerpts: [quoted] }));
    const sections = [buildSection("disputes", "Where sources disagree", [{ ...dispute, versions }])];
    const excerpt = open(render(buildBriefing({ sections }))).querySelector("blockquote bdi");
    expect(excerpt?.textContent).toBe(quoted.text);
  });

  test("the dates of what to watch stand apart from what is due", () => {
    expect([...page.querySelectorAll("#watch .date")].map(({ textContent }) => textContent)).toEqual([
      "1 June 2030",
      "1 July 2030",
    ]);
  });

  test("every drawing has its words", () => {
    const drawings = [...page.querySelectorAll("svg[role=img]")];
    expect(drawings.length).toBeGreaterThanOrEqual(3);
    for (const drawing of drawings) expect(drawing.getAttribute("aria-label")?.length).toBeGreaterThan(10);
  });

  test("tells machines of sources and of claims, without a rating", () => {
    const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? "");
    expect(data.citation[0]["@type"]).toBe("NewsArticle");
    expect(data.hasPart.map((claim: { text: string }) => claim.text)).toContain("30 April 2030");
    expect(JSON.stringify(data)).not.toContain("reviewRating");
  });
});

describe("whatever an article holds stays text", () => {
  const html = render(hostileBriefing());
  const page = open(html);

  test("markup is shown, not run", () => {
    expect(html).not.toContain("<script>alert");
    expect(page.querySelectorAll("script").length).toBe(2);
    expect(page.body.textContent).toContain("<script>alert(1)</script>");
  });

  test("only web addresses lead anywhere", () => {
    const addresses = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(addresses.filter((address) => !/^(?:#|https?:)/u.test(address))).toEqual([]);
  });

  test("a turned direction ends with the words that turned it", () => {
    for (const sentence of page.querySelectorAll(".sentence")) expect(sentence.tagName).toBe("BDI");
    for (const outlet of page.querySelectorAll(".outlet")) expect(outlet.tagName).toBe("BDI");
  });
});

describe("a team's own look", () => {
  test("sections in the theme's order, those left out are not shown", () => {
    const theme = { ...assets.theme, sections: ["disputes", "bottom-line"] as const };
    const page = open(render(completeBriefing(), { ...assets, theme }));
    expect([...page.querySelectorAll("main > section")].map(({ id }) => id)).toEqual(["disputes", "bottom-line"]);
  });

  test("name, handling instruction and colours come from the theme", () => {
    const brand = { ...assets.theme.brand, name: "Desk West", classification: "For official use" };
    const colours = { ...assets.theme.colours, light: { ...assets.theme.colours.light, accent: "#123456" } };
    const html = render(completeBriefing(), { ...assets, theme: { ...assets.theme, brand, colours } });
    expect(open(html).querySelector(".brand")?.textContent).toContain("Desk West");
    expect(open(html).querySelectorAll(".classification").length).toBe(2);
    expect(html).toContain("--accent:#123456");
  });

  test.each([
    [
      "html/block/judgment.liquid",
      "<p>\n{{ block.likelyhood }}</p>",
      "templates/html/block/judgment.liquid:2: undefined variable: block.likelyhood",
    ],
    ["html/block/list.liquid", "<ul>\n\n{% for item in %}</ul>", "templates/html/block/list.liquid:3: "],
    ["html/page.liquid", "{{ title | shout }}", "templates/html/page.liquid:1: undefined filter: shout"],
    ["html/page.liquid", "\n{% render 'html/nowhere' %}", "templates/html/page.liquid:2: "],
  ])("a fault in %s is named with its line", (name, text, message) => {
    const attempt = () => render(completeBriefing(), withTemplate(name, text));
    expect(attempt).toThrow(ChanceryError);
    expect(attempt).toThrow(message);
  });
});

test("an empty briefing and one of 300 articles are pages too", () => {
  expect(open(render(buildBriefing())).querySelector("h1")?.textContent).toBe("Norland–Sudland relations");
  const huge = open(render(hugeBriefing()));
  expect(huge.querySelectorAll(".sources > li").length).toBe(300);
});
