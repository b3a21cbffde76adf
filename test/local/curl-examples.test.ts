import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "../support/browser/start-server.ts";
import { waitForEdition } from "../support/browser/wait-for-edition.ts";
import { repository } from "../support/source-files.ts";

const run = promisify(execFile);
const readme = readFileSync(join(repository, "README.md"), "utf8");
const commands = (readme.split("<!-- curl -->")[1] ?? "").split("<!-- /curl -->")[0]?.match(/^curl .+$/gm) ?? [];

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test("the README has examples", () => expect(commands.length).toBeGreaterThanOrEqual(5));

test("every curl example of the README is answered", async () => {
  for (const command of commands) {
    const local = command.replaceAll("http://127.0.0.1:3000", server.url).replace("-o briefing.pdf", "-o /dev/null");
    const { stdout } = await run(
      "bash",
      ["-c", `${local} --silent --show-error --fail --write-out '\\n%{http_code}'`],
      { cwd: repository },
    );
    expect(stdout.trimEnd().split("\n").at(-1), command).toMatch(/^20[02]$/);
    if (command.includes("/articles")) await waitForEdition(server.url, 1);
  }
});
