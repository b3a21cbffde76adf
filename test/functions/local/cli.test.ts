import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Interchange } from "@chancery/core/schema";
import { describe, expect, it, vi } from "vitest";
import { runCli } from "../../support/run-cli.ts";
import { sampleArticle } from "../../support/sample-article.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

// Every run is a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const formats = ["pdf", "html", "md", "json"];

function writeArticles(folder: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => {
    const path = join(folder, `article-${number}.txt`);
    writeFileSync(path, sampleArticle(number));
    return path;
  });
}

describe("chancery", () => {
  it("prints its help and its version", () => {
    expect(runCli(["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Usage: chancery") });
    expect(runCli(["brief", "--help"]).code).toBe(0);
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"));
    expect(runCli(["--version"])).toMatchObject({ code: 0, out: `${version}\n` });
  });

  it.each([
    [[], "Which command?"],
    [["dance"], "Unknown command: dance"],
    [["brief", "--colour"], "Unknown option '--colour'"],
    [["parse", "--out", "x", "y"], "--out is no option of parse"],
    [["brief", "--as-of", "2026-02-30"], "--as-of takes a day"],
    [["brief", "--page", "A5"], "--page takes A4 or LETTER"],
    [["parse"], "parse takes at least one file"],
    [["decide"], "decide takes an action: pin, "],
    [["brief", "--colour"], "'--colour'\nchancery --help"],
  ])("answers bad usage %j with 2 and says what is wrong", (words, message) => {
    const { code, out, err } = runCli(words);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
  });

  it("writes a briefing in four formats and reports its steps in plain lines", () => {
    const folder = temporaryFolder();
    const files = writeArticles(folder, 2);
    const { code, out, err } = runCli(["brief", ...files, "--out", join(folder, "out"), "--page", "LETTER"]);
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toEqual(formats.map((format) => join(folder, "out", `briefing.${format}`)));
    for (const format of formats) expect(existsSync(join(folder, "out", `briefing.${format}`))).toBe(true);
    expect(err).toContain("reading 1/2 article-0.txt\n");
    expect(err).toMatch(/merged 2 articles.*: \d+ facts?, \d+ disputes?\n/u);
    expect(err).not.toContain("\u001b");
  });

  it("records, lists and undoes decisions about a kept dossier", () => {
    const folder = temporaryFolder();
    const kept = ["--dossier", join(folder, "kept")];
    runCli(["brief", ...writeArticles(folder, 2), "--out", join(folder, "out"), ...kept]);
    const { facts } = Interchange.parse(JSON.parse(runCli(["export", "--json", ...kept]).out));
    const by = ["--who", "A. Ruiz", "--why", "Off the subject"];
    expect(runCli(["decide", "hide", facts[0]?.id ?? "", ...kept])).toMatchObject({ code: 2 });
    expect(runCli(["decide", "hide", "f-none", ...by, ...kept])).toMatchObject({ code: 1, out: "" });
    const made = runCli(["decide", "hide", facts[0]?.id ?? "", ...by, ...kept]);
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^k-\w+: recorded/u) });
    const [id = ""] = made.out.split(":");
    expect(runCli(["decide", "list", ...kept]).out).toContain("A. Ruiz: hide");
    const decided = Interchange.parse(JSON.parse(runCli(["export", "--json", ...kept]).out));
    expect(decided.facts.map((fact) => fact.id)).not.toContain(facts[0]?.id);
    expect(decided.decisions.map((decision) => decision.id)).toEqual([id]);
    expect(runCli(["decide", "undo", id, ...kept]).code).toBe(0);
    expect(Interchange.parse(JSON.parse(runCli(["export", "--json", ...kept]).out)).facts).toEqual(facts);
  });

  it.each([["regenerate"], ["decide", "list"]])("begins no dossier where there is none: %s", (...words) => {
    const folder = join(temporaryFolder(), "misspelt");
    const { code, out, err } = runCli([...words, "--dossier", folder]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`${folder}: no dossier is kept there`);
    expect(existsSync(folder)).toBe(false);
  });

  it("briefs the sample articles when it is given none", () => {
    const folder = temporaryFolder();
    const { code, err } = runCli(["brief", "--out", join(folder, "out")]);
    expect(code, err).toBe(0);
    expect(err).toContain("/5 ");
  });

  it("names what cannot be read with the reason, goes on and ends with 1", () => {
    const folder = temporaryFolder();
    const [good = ""] = writeArticles(folder, 1);
    const path = (name: string) => join(folder, name);
    writeFileSync(path("empty.txt"), "");
    writeFileSync(path("binary.txt"), Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 37) % 256)));
    writeFileSync(path("large.txt"), "x");
    truncateSync(path("large.txt"), 80_000_000);
    const bad = ["empty.txt", "binary.txt", "large.txt", "missing.txt"];
    const { code, out, err } = runCli(["export", ...bad.map(path), good, "--json"]);
    expect(code).toBe(1);
    for (const [name, reason] of [
      ["empty.txt", "empty"],
      ["binary.txt", ""],
      ["large.txt", "limit"],
      ["missing.txt", "does not exist"],
    ])
      expect(err).toMatch(new RegExp(`not read: ${name}: .*${reason}`, "u"));
    expect(Interchange.parse(JSON.parse(out)).articles.map(({ file }) => file)).toEqual(["article-0.txt"]);
  });

  it("writes nothing when no file can be read", () => {
    const folder = temporaryFolder();
    const { code, err } = runCli(["brief", join(folder, "missing.txt"), "--out", join(folder, "out")]);
    expect(code).toBe(1);
    expect(err).toContain("No article could be read");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("tells files of the same name in different folders apart", () => {
    const folder = temporaryFolder();
    for (const [index, part] of ["a", "b"].entries()) {
      mkdirSync(join(folder, part));
      writeFileSync(join(folder, part, "same.txt"), sampleArticle(index));
    }
    const { out } = runCli(["export", "a/same.txt", "b/same.txt"], { cwd: folder });
    expect(JSON.parse(out).articles.map(({ file }: { file: string }) => file)).toEqual(["a/same.txt", "b/same.txt"]);
  });

  it("shows what it understood of an article and why a fact is one fact", () => {
    const folder = temporaryFolder();
    const files = writeArticles(folder, 2);
    const parsed = runCli(["parse", ...files]);
    expect(parsed.out).toContain("published  2026-02-01");
    const [reading] = JSON.parse(runCli(["parse", ...files, "--json"]).out);
    expect(reading.extraction.statements.length).toBeGreaterThan(0);
    const explained = runCli(["explain", ...files]).out;
    expect(explained).toContain("article-0.txt: ");
    expect(explained).toMatch(/^ {4}quote {2}.+: “.+” · reported by .+\[en\/quote\//mu);
    const { facts } = JSON.parse(runCli(["export", ...files]).out);
    expect(runCli(["explain", "--fact", facts[0].id, ...files])).toMatchObject({
      code: 0,
      out: expect.stringContaining(facts[0].id),
    });
    expect(runCli(["explain", "--fact", "f-0", ...files])).toMatchObject({ code: 1, out: "" });
  });

  it("publishes a kept dossier once, and again only when something changed", () => {
    const folder = temporaryFolder();
    const [first = "", second = ""] = writeArticles(folder, 2);
    const kept = ["--dossier", join(folder, "kept")];
    const out = ["--out", join(folder, "out")];
    const edition = () => JSON.parse(readFileSync(join(folder, "out/briefing.json"), "utf8")).edition;
    runCli(["brief", first, ...kept, ...out]);
    expect(runCli(["regenerate", ...kept]).out).toContain("published edition 1");
    expect(runCli(["regenerate", ...kept]).out).toContain("nothing new since edition 1");
    runCli(["brief", second, ...kept, ...out]);
    expect(edition()).toBeGreaterThan(1);
    expect(runCli(["brief", ...kept, ...out]).code).toBe(0);
    expect(JSON.parse(runCli(["export", ...kept]).out).articles).toHaveLength(2);
  });
});
