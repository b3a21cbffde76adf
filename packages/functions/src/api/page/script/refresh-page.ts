/** Brings the page up to date in place; the upload form and its progress stay as they are. */
export async function refreshPage(): Promise<void> {
  const text = await fetch(location.href, { headers: { accept: "text/html" } }).then((answer) => answer.text());
  const fresh = new DOMParser().parseFromString(text, "text/html").querySelector("main");
  const main = document.querySelector("main");
  const upload = main?.querySelector(":scope > .upload");
  if (!fresh || !main) return;
  const sections = [...fresh.children].map((section) =>
    upload && section.classList.contains("upload") ? upload : document.importNode(section, true),
  );
  main.replaceChildren(...sections);
}
