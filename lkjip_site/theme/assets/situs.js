// The choice of colours, the search on demand, and open details on paper.
{
  const dark = document.getElementById("gelap");
  const button = document.querySelector(".tema");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () =>
    dark.media === "screen" || (dark.media !== "not all" && system.matches);
  const show = () => button.setAttribute("aria-pressed", String(isDark()));

  button.parentElement.hidden = false;
  button.addEventListener("click", () => {
    const next = isDark() ? "terang" : "gelap";
    dark.media = next === "gelap" ? "screen" : "not all";
    try {
      localStorage.setItem("tema", next);
    } catch {
      // Storage is forbidden: the choice holds for this page only.
    }
    show();
  });
  system.addEventListener("change", show);
  show();
}
{
  const link = document.querySelector(".cari-buka");
  const open = async (event) => {
    event.preventDefault();
    const search = await import("./cari.js");
    search.open(link);
  };
  link.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea, [contenteditable]");
    const asked = event.key === "/" ? !typing : event.key === "k" && (event.ctrlKey || event.metaKey);
    if (asked) open(event);
  });
}
addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll("details:not([open])")) one.open = true;
});
