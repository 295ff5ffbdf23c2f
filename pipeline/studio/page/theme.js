// Before anything is drawn: the theme that was chosen, so that no page flashes in the other.
(() => {
  let theme = "";
  try {
    theme = localStorage.getItem("fullcast.theme") || "";
  } catch {
    // Without storage the system's theme holds.
  }
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
})();
