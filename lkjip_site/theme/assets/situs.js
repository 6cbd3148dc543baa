// The choice of colours, and open details on paper.
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
addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll("details:not([open])")) one.open = true;
});
