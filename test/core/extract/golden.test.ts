import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "@chancery/core/article";
import { extractStatements } from "@chancery/core/extract";
import type { Article, Extraction, Source, Statement } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { emptyTopic } from "../../support/entities-in.ts";

const root = join(import.meta.dirname, "../../golden/extract");

/** Who is who, then sentence by sentence who says what and who does what to whom, as a reader would check it. */
function describeExtraction({ body, sentences }: Article, { entities, statements }: Extraction): string {
  const name = (source: Source | null) =>
    source === null ? "nobody" : (entities.find(({ id }) => id === source.entity)?.name ?? `“${source.text}”`);
  const people = entities
    .filter(({ type }) => type === "person")
    .map((each) => `${each.name}: ${each.roles.map(({ title, of }) => (of ? `${title} of ${of}` : title)).join("; ")}`);
  const told = (statement: Statement): string[] => {
    const said = statement.attribution;
    const voice = said ? ` [${said.modality}: ${name(said.source)}]` : "";
    const denied = statement.polarity === "denied" ? " (denied)" : "";
    switch (statement.kind) {
      case "quote":
        return [`  quote ${name(statement.speaker)}: ${statement.text}`];
      case "claim":
        return [`  claim${denied}${voice}: ${body.slice(statement.proposition.start, statement.proposition.end)}`];
      case "quantity":
        return [
          `  figure${denied}${voice} ${statement.quantity.measure}: ${body.slice(statement.amount.start, statement.amount.end)}`,
        ];
      case "event": {
        const of = (role: string) =>
          statement.participants
            .filter((party) => party.role === role)
            .map(name)
            .join(", ");
        return [`  ${statement.type} ${statement.trigger.lemma}${denied}${voice}: ${of("actor")} → ${of("recipient")}`];
      }
    }
  };
  const lines = sentences.flatMap(({ start, end }, index) => {
    const own = statements.filter((statement) => statement.sentence === index);
    return own.length === 0 ? [] : ["", body.slice(start, end), ...own.flatMap(told).sort()];
  });
  return `${[...people, ...lines].join("\n")}\n`;
}

test.each(readdirSync(root).sort())("reads the statements of %s", async (name) => {
  const folder = join(root, name);
  const bytes = new Uint8Array(readFileSync(join(folder, "input.txt")));
  const articles = await readArticles({ name: "input.txt", bytes }, { publishers: [] });
  const found = articles.map((article) => describeExtraction(article, extractStatements(article, emptyTopic)));
  await expect(found.join("\n")).toMatchFileSnapshot(join(folder, "expected.txt"));
});
