/* Before anything is painted: the colours that the reader chose, so that no other theme flashes up. */
(function () {
  "use strict";
  try {
    var theme = localStorage.getItem("scifacts-theme");
    if (theme === "light" || theme === "dark") { document.documentElement.dataset.theme = theme; }
  } catch (e) { /* no storage here: as the system has it */ }
})();
