/** Brings the page up to date in place; the upload form and its progress stay as they are. */
export async function refreshPage(): Promise<void> {
  const text = await fetch(location.href, { headers: { accept: "text/html" } }).then((answer) => answer.text());
  const fresh = new DOMParser().parseFromString(text, "text/html").querySelector("main");
  const main = document.querySelector("main");
  const upload = main?.querySelector(".upload");
  if (!fresh || !main) return;
  if (upload) fresh.querySelector(".upload")?.replaceWith(upload);
  main.replaceChildren(...fresh.children);
}
