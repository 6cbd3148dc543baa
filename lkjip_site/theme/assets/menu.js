// The menu on narrow screens, by keyboard too: the button works the box of the
// theme; Escape, or leaving the menu, closes it.
{
  const box = document.getElementById("__drawer");
  const menu = document.getElementById("menu");
  const button = document.querySelector(".menu-buka");

  const set = (open) => {
    box.checked = open;
    button.setAttribute("aria-expanded", String(open));
  };

  button.addEventListener("click", () => {
    set(!box.checked);
    if (box.checked) menu.querySelector("a").focus();
  });
  box.addEventListener("change", () => set(box.checked));
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) set(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.checked) return;
    set(false);
    button.focus();
  });
}
