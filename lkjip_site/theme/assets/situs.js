// The choice of colours, and what a page needs on paper.
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
// On paper everything is open, and the first link to each page of the site tells
// its whole address, wherever this copy of the page was opened from.
addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll("details:not([open])")) one.open = true;

  const page = document.querySelector("link[rel=canonical]")?.href ?? location.href;
  const told = new Set([page.split("#")[0]]);
  for (const link of document.querySelectorAll("article :not(td, th) > a[href]")) {
    const written = link.getAttribute("href");
    const [address] = new URL(written, page).href.split("#");
    if (link.textContent === written) link.dataset.alamat = "";
    else if (/^[a-z]+:/.test(written) || told.has(address)) continue;
    else link.dataset.alamat = address;
    told.add(address);
  }
});
