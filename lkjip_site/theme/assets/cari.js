// Opens the search. Nothing else of it is loaded before someone searches; without
// this script, or where modules cannot be loaded, the link leads to the A-Z page.
{
  const dasar = new URL("./", document.currentScript.src);
  const tautan = document.querySelector(".cari-buka");

  const open = async (tanya) => {
    try {
      const { openDialog } = await import(new URL("cari/dialog.js", dasar));
      openDialog({ dasar: new URL("../", dasar), tautan, tanya });
    } catch {
      location.assign(tautan.href);
    }
  };

  const isTyping = ({ target }) =>
    target.isContentEditable || target.closest("input, select, textarea");

  // A key alone may be switched off in the dialog, for those who speak to their computer.
  const isShortcut = (event) => {
    if (event.altKey || event.defaultPrevented) return false;
    if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === "k";
    if (event.key !== "/" || isTyping(event)) return false;
    return localStorage.getItem("cari-tanpa-pintasan") === null;
  };

  if (tautan) {
    tautan.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    document.addEventListener("keydown", (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      open();
    });
    const tanya = new URLSearchParams(location.search).get("q");
    if (tanya) open(tanya);
  }
}
