import { createClient } from "../../client.ts";
import { prepareDeciding } from "./decide.ts";
import { followJob } from "./follow-job.ts";
import { refreshPage } from "./refresh-page.ts";
import { uploadFiles } from "./upload-files.ts";

const client = createClient(location.origin);

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-sign-out]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await client.session.$delete();
    location.assign("/");
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-delete]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const progress = document.querySelector("#progress");
    if (!confirm("Delete this article? Its statements are retracted in the next edition.")) return;
    const answer = await client.articles[":id"].$delete({ param: { id: button.dataset.delete ?? "" } });
    const job = await answer.json();
    if (progress) progress.textContent = "Deleting …";
    await followJob(job.id, () => {});
    location.assign("/");
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-undo]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const answer = await client.decisions[":id"].$delete({ param: { id: button.dataset.undo ?? "" } });
    const progress = document.querySelector("#progress");
    if (progress) progress.textContent = "Undoing …";
    if (answer.ok) await followJob((await answer.json()).id, () => {});
    location.reload();
  });
}

for (const section of document.querySelectorAll<HTMLElement>("[data-decide]")) prepareDeciding(client, section);

const form = document.querySelector<HTMLFormElement>("#upload");
const input = document.querySelector<HTMLInputElement>("#files");
const drop = document.querySelector<HTMLElement>(".drop");
const list = document.querySelector<HTMLElement>("#progress");

if (form && input && drop && list) {
  const start = async (files: Iterable<File>) => {
    await uploadFiles([...files], list);
    await refreshPage();
  };
  input.addEventListener("change", () => {
    void start(input.files ?? []);
    input.value = "";
  });
  // Anywhere on the page: a file that misses the box would otherwise be opened in place of the page.
  for (const name of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", name === "dragover");
    });
  }
  document.addEventListener("drop", (event) => void start(event.dataTransfer?.files ?? []));
}
