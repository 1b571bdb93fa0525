/* Only comfort: every page is complete without this file. It asks nothing of the network. */
(function () {
  "use strict";

  function byId(id) { return document.getElementById(id); }

  /* The reader's choice of colours, remembered where the browser allows it. */
  var KEY = "scifacts-theme";
  function remembered() { try { return localStorage.getItem(KEY) || ""; } catch (e) { return ""; } }
  function remember(value) { try { localStorage.setItem(KEY, value); } catch (e) { /* not allowed: not kept */ } }
  function paint(value) {
    if (value === "light" || value === "dark") { document.documentElement.dataset.theme = value; }
    else { delete document.documentElement.dataset.theme; }
  }
  paint(remembered());
  var theme = byId("theme");
  if (theme) {
    theme.value = remembered();
    theme.addEventListener("change", function () { paint(theme.value); remember(theme.value); });
  }

  /* The link of a page to the clipboard. */
  document.querySelectorAll("button.copy").forEach(function (button) {
    var said = button.parentNode.querySelector("[role=status]");
    button.addEventListener("click", function () {
      var link = button.dataset.copy || location.href.split("#")[0];
      function done() { said.textContent = "Copied."; }
      function failed() { said.textContent = link; }
      if (navigator.clipboard) { navigator.clipboard.writeText(link).then(done, failed); } else { failed(); }
    });
  });

  /* All runs of the passage that a link leads to, not only the first. */
  function aim() {
    document.querySelectorAll("mark.is-aimed").forEach(function (mark) { mark.classList.remove("is-aimed"); });
    var id = decodeURIComponent(location.hash.slice(1));
    var start = id.indexOf(".") > 0 && byId(id);
    if (!start) { return; }
    var claim = id.slice(0, id.lastIndexOf("."));
    var marks = Array.prototype.slice.call(document.querySelectorAll("mark[data-c]"));
    var first = marks.indexOf(start.closest("mark"));
    var note = document.querySelector('a.note-number[href="#' + CSS.escape(id) + '"]');
    var number = note ? note.dataset.number : "";
    for (var place = first; place < marks.length; place += 1) {
      if (marks[place].dataset.c.split(" ").indexOf(claim) >= 0) { marks[place].classList.add("is-aimed"); }
      if ((marks[place].dataset.n || "").split(" ").indexOf(number) >= 0) { break; }
    }
  }
  window.addEventListener("hashchange", aim);
  aim();

  /* Search, filter and order of the claims. */
  var finder = byId("finder");
  var list = byId("cards");
  if (!finder || !list) { return; }
  var GRAVITY = ["changed", "missing", "unchecked", "disagree", "reworded", "match"];
  function folded(text) { return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase(); }
  function gravity(card) {
    return GRAVITY.findIndex(function (key) { return card.classList.contains("is-" + key); });
  }
  var items = Array.prototype.map.call(list.children, function (card, place) {
    return {
      card: card,
      place: place,
      words: folded(card.textContent),
      statement: folded(card.querySelector(".statement").textContent),
      tags: Array.prototype.map.call(card.querySelectorAll(".tag"), function (tag) { return tag.textContent; }),
      sources: card.dataset.sources.split(" "),
      status: card.dataset.status,
      value: card.dataset.value === "" ? -Infinity : Number(card.dataset.value),
      gravity: gravity(card)
    };
  });
  var ORDERS = {
    "": function (a, b) { return a.place - b.place; },
    status: function (a, b) { return a.gravity - b.gravity || a.place - b.place; },
    value: function (a, b) { return (b.value > a.value) - (b.value < a.value) || a.place - b.place; },
    words: function (a, b) { return a.statement < b.statement ? -1 : a.statement > b.statement ? 1 : a.place - b.place; }
  };
  function value(id) { var field = byId(id); return field ? field.value : ""; }
  function show() {
    var words = folded(value("find-words")).split(/\s+/).filter(Boolean);
    var status = value("find-status"), source = value("find-source"), tag = value("find-tag");
    var shown = 0;
    items.forEach(function (item) {
      var fits = words.every(function (word) { return item.words.indexOf(word) >= 0; }) &&
        (!status || item.status === status) &&
        (!source || item.sources.indexOf(source) >= 0) &&
        (!tag || item.tags.indexOf(tag) >= 0);
      item.card.hidden = !fits;
      if (fits) { shown += 1; }
    });
    var chosen = words.length || status || source || tag;
    byId("found").textContent = chosen ? shown + " of " + items.length + " claims" : "";
  }
  function order() {
    items.sort(ORDERS[value("find-order")]);
    items.forEach(function (item) { list.appendChild(item.card); });
  }
  finder.addEventListener("submit", function (event) { event.preventDefault(); });
  finder.addEventListener("input", show);
  byId("find-order").addEventListener("change", order);
  show();
  if (value("find-order")) { order(); }
})();
