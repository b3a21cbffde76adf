import type { DecisionDraft } from "@chancery/core/schema";
import type { createClient } from "../../client.ts";
import { followJob } from "./follow-job.ts";

type Client = ReturnType<typeof createClient>;

/** The statement behind a fact that is named by its id or its address. */
async function statementOf(client: Client, fact: string): Promise<string> {
  const id = fact.trim().split("/").at(-1) ?? "";
  const answer = await client.facts[":id"].$get({ param: { id } });
  if (!answer.ok) throw new Error(`There is no fact ${id}.`);
  const { fact: found } = await answer.json();
  return (found as { readonly statements: readonly string[] }).statements[0] ?? "";
}

async function readDraft(client: Client, form: HTMLFormElement): Promise<DecisionDraft> {
  const data = new FormData(form);
  const given = (name: string) => String(data.get(name) ?? "");
  const statement = form.dataset.statement ?? "";
  const by = { who: given("who"), why: given("why") };
  const action = given("action") as DecisionDraft["action"];
  switch (action) {
    case "join":
      return { action, subject: "fact", members: [statement, await statementOf(client, given("other"))], ...by };
    case "split":
      return { action, subject: "fact", members: data.getAll("members").map(String), ...by };
    case "prefer": {
      const chosen = form.querySelector<HTMLInputElement>("[name=version]:checked");
      return { action, dispute: chosen?.dataset.dispute ?? "", version: chosen?.value ?? "", ...by };
    }
    case "note":
      return { action, statement, text: given("text"), ...by };
    default:
      return { action: action === "hide" ? "hide" : "pin", statement, ...by };
  }
}

async function record(client: Client, form: HTMLFormElement, tell: (words: string) => void): Promise<void> {
  tell("Recording …");
  const answer = await client.decisions.$post({ json: await readDraft(client, form) });
  if (!answer.ok) throw new Error(((await answer.json()) as { readonly detail?: string }).detail ?? "It was refused.");
  const { job } = await answer.json();
  const { edition } = await followJob(job.id, () => tell("Recorded; the next edition is being made …"));
  tell(edition === null ? "Recorded." : `Recorded; see edition ${edition}.`);
}

/** Makes the form of a fact's page record decisions; only what the chosen act needs is shown. */
export function prepareDeciding(client: Client, section: HTMLElement): void {
  const form = section.querySelector("form");
  const status = section.querySelector("[role=status]");
  if (!form || !status) return;
  section.hidden = false;
  const showFields = () => {
    const action = String(new FormData(form).get("action"));
    for (const field of form.querySelectorAll<HTMLElement>("[data-for]")) field.hidden = field.dataset.for !== action;
  };
  form.addEventListener("change", showFields);
  showFields();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const tell = (words: string) => {
      status.textContent = words;
    };
    record(client, form, tell).catch((error: Error) => tell(error.message));
  });
}
