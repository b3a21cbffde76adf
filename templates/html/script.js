// Comfort on top of a page that is complete without it: evidence in a dialog, and filters.
(() => {
  const find = (id) => document.getElementById(id);
  const dialog = find("evidence");

  function openEvidence(link) {
    const note = find(link.hash.slice(1));
    const source = note?.closest(".sources > li");
    if (!note || !source) return false;
    const excerpt = note.querySelector("blockquote").cloneNode(true);
    for (const around of excerpt.querySelectorAll("[hidden]")) around.hidden = false;
    find("evidence-title").textContent = `Evidence ${link.hash.slice("#note-".length)}`;
    find("evidence-body").replaceChildren(source.querySelector(".source").cloneNode(true), excerpt);
    find("evidence-link").href = link.hash;
    dialog.showModal();
    return true;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.cite");
    const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (link && plainClick && openEvidence(link)) event.preventDefault();
    if (event.target === dialog) dialog.close();
  });
  find("evidence-close").addEventListener("click", () => dialog.close());
  find("evidence-link").addEventListener("click", () => dialog.close());

  const filters = find("filters");
  const topic = find("filter-topic");
  const side = find("filter-side");
  const disputed = find("filter-disputed");
  const holds = (element, name, value) => !value || (element.dataset[name] ?? "").split(" ").includes(value);

  function isShown(element) {
    const { dataset } = element;
    if (dataset.topics !== undefined && !holds(element, "topics", topic.value)) return false;
    if (dataset.sides !== undefined && !holds(element, "sides", side.value)) return false;
    return !(disputed.checked && dataset.sides !== undefined && dataset.disputed === undefined);
  }

  function applyFilters() {
    const items = [...document.querySelectorAll("main [data-topics]")];
    for (const element of items) element.hidden = !isShown(element);
    for (const cell of document.querySelectorAll("[data-side]"))
      cell.hidden = Boolean(side.value) && cell.dataset.side !== side.value;
    for (const group of document.querySelectorAll(".group")) {
      const inside = [...group.querySelectorAll("[data-topics]")];
      if (inside.length > 0 && !group.dataset.topics) group.hidden = inside.every((element) => element.hidden);
    }
    const hidden = items.filter((element) => element.hidden).length;
    find("filter-status").textContent = hidden > 0 ? `${hidden} of ${items.length} items hidden.` : "";
  }

  filters.hidden = false;
  // Beside the text there is room for the filters; above it, on a phone, they would push the bottom line off the screen.
  find("filter-fold").open = matchMedia("(min-width: 64rem)").matches;
  filters.addEventListener("input", applyFilters);
  filters.addEventListener("submit", (event) => event.preventDefault());
})();
