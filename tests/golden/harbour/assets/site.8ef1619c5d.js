/* Only comfort: every page is complete without this file. It asks nothing of the network. */
(function () {
  "use strict";

  const byId = (id) => document.getElementById(id);
  const all = (selector, top) => Array.from((top || document).querySelectorAll(selector));
  const store = {
    get(key) { try { return localStorage.getItem(key) || ""; } catch (e) { return ""; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch (e) { /* not allowed: not kept */ } },
  };
  function make(tag, css, text) {
    const element = document.createElement(tag);
    if (css) { element.className = css; }
    if (text) { element.textContent = text; }
    return element;
  }
  const said = make("p", "unseen");
  said.setAttribute("role", "status");
  document.body.append(said);
  function say(words) { said.textContent = words; }
  const counted = (number, one, many) => number.toLocaleString("en") + " " + (number === 1 ? one : many || one + "s");

  /* A former id of a claim: the place on its page comes along, which a redirect alone would drop. */
  const moved = document.querySelector("a.moved");
  if (moved && location.hash) { location.replace(moved.href + location.hash); }

  /* The reader's choice of colours; head.js has applied it before the page was painted. */
  const theme = byId("theme");
  if (theme) {
    theme.value = store.get("scifacts-theme");
    theme.addEventListener("change", () => {
      if (theme.value) { document.documentElement.dataset.theme = theme.value; } else { delete document.documentElement.dataset.theme; }
      store.set("scifacts-theme", theme.value);
    });
  }

  /* Copy: `data-copy` holds the text, nothing in it means the page's address; `data-copy-from` an element's id. */
  function copied(text) {
    if (navigator.clipboard && navigator.clipboard.writeText) {
      return navigator.clipboard.writeText(text).catch(() => copiedByHand(text));
    }
    return copiedByHand(text);
  }
  function copiedByHand(text) {
    const field = make("textarea", "unseen");
    const before = document.activeElement;
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (before) { before.focus({ preventScroll: true }); }
    return done ? Promise.resolve() : Promise.reject(new Error("refused"));
  }
  all("button[data-copy], button[data-copy-from]").forEach((button) => {
    const label = button.textContent;
    button.addEventListener("click", () => {
      const from = button.dataset.copyFrom && byId(button.dataset.copyFrom);
      const text = from ? from.textContent.trim().replace(/\s+/g, " ") : button.dataset.copy || location.href.split("#")[0];
      button.style.minWidth = button.offsetWidth + "px";
      const told = (short, long) => {
        button.textContent = short;
        say(long);
        setTimeout(() => { button.textContent = label; }, 2000);
      };
      copied(text).then(() => told("Copied", "Copied: " + text), () => told("Not allowed", "The browser does not allow copying."));
    });
  });

  /* All runs of the passage that a link leads to, not only the first. */
  function aim() {
    all("mark.is-aimed").forEach((mark) => mark.classList.remove("is-aimed"));
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch (e) { /* not encoded: as it is */ }
    const start = id.indexOf(".") > 0 && byId(id);
    if (!start) { return; }
    const claim = id.slice(0, id.lastIndexOf("."));
    const marks = all("mark[data-c]");
    const note = document.querySelector('a.note-number[href="#' + CSS.escape(id) + '"]');
    const number = note ? note.dataset.number : "";
    for (let place = marks.indexOf(start.closest("mark")); place >= 0 && place < marks.length; place += 1) {
      if (marks[place].dataset.c.split(" ").includes(claim)) { marks[place].classList.add("is-aimed"); }
      if ((marks[place].dataset.n || "").split(" ").includes(number)) { break; }
    }
  }
  window.addEventListener("hashchange", aim);
  aim();

  /* Words as they are compared: "R & D" is "r&d", "3,09tn" is "3.09 trillion", "14 000" is "14000". */
  const SCALES = { k: "thousand", m: "million", b: "billion", t: "trillion" };
  const POWERS = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
  function folded(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
      .replace(/[\u2018\u2019\u02bc']/g, "")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/\b\d{1,3}(?:[, ]\d{3})+(?!\d)/g, (number) => number.replace(/\D/g, ""))
      .replace(/(\d),(?=\d)/g, "$1.")
      .replace(/\s*(?:per ?cent\b|%)/g, "%")
      .replace(/(\d) *(?:(t)(?:rillions?|rn|n)|(b)(?:illions?|n)|(m)(?:illions?|ln|n)|thousands?)\b/g,
        (found, digit, t, b, m) => digit + " " + SCALES[t || b || m || "k"])
      .replace(/(\d)([kmbt])\b/g, (found, digit, letter) => digit + " " + SCALES[letter])
      .replace(/ *& */g, "&")
      .replace(/iz(?=e|ing|ation)/g, "is")
      .replace(/[^\p{L}\p{N}&%$¥€£₹.-]+/gu, " ")
      .replace(/\.(?!\d)|([^\d])\.|^\./g, "$1 ");
  }
  function haystack(text) {
    const words = folded(text);
    const whole = words.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) || [];
    return " " + words.replace(/-+/g, " ") + " " + whole.map((word) => word.replace(/-/g, "")).join(" ") + " ";
  }
  const IN_A_ROW = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/; // scripts that set no blank between words
  function asked(text) {
    const words = folded(text).replace(/-+/g, " ").split(" ").filter(Boolean);
    const tokens = words.map((word) => ({ word, whole: " " + word + " ", start: " " + word, inside: word.length > 2 || IN_A_ROW.test(word), value: NaN }));
    tokens.forEach((token, place) => {
      if (!/^[$¥€£₹]?\d+(?:\.\d+)?%?$/.test(token.word)) { return; }
      const next = tokens[place + 1];
      const power = next && POWERS[next.word];
      token.value = Number((Number(token.word.replace(/[^\d.]/g, "")) * (power || 1)).toPrecision(12));
      if (power) { next.value = token.value; }
    });
    return tokens;
  }
  function strength(text, token) {
    if (text.includes(token.whole)) { return 1; }
    if (text.includes(token.start)) { return 0.7; }
    return token.inside && text.includes(token.word) ? 0.3 : 0;
  }
  /* How well an entry answers: 0 where any word is nowhere in it. */
  function score(entry, tokens) {
    let sum = 0;
    for (const token of tokens) {
      let best = entry.value === token.value ? 20 : 0;
      if (!best && !entry.all.includes(token.word)) { return 0; }
      for (const [text, weight] of entry.fields) {
        if (weight > best) { best = Math.max(best, weight * strength(text, token)); }
      }
      if (!best) { return 0; }
      sum += best;
    }
    if (tokens.length > 1) {
      const phrase = " " + tokens.map((token) => token.word).join(" ");
      for (const [text, weight] of entry.fields) { if (text.includes(phrase)) { sum += weight; break; } }
    }
    return sum / tokens.length;
  }
  function best(entries, tokens, most) {
    const found = [];
    entries.forEach((entry, place) => { const points = score(entry, tokens); if (points) { found.push([points, place, entry]); } });
    const count = found.length;
    found.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    return { count, entries: found.slice(0, most).map((each) => each[2]) };
  }

  /* Search: the index is fetched as a script when the field is first used, which works from files, too. */
  const field = byId("search");
  const panel = byId("search-panel");
  const results = byId("search-results");
  const index = { state: "", claims: [], sources: [], passages: [] };
  const root = field ? field.closest(".search").dataset.root : "";
  function fetched(path) {
    const script = make("script");
    script.src = root + path;
    script.onerror = () => { index.state = "failed"; search(); };
    document.head.append(script);
  }
  window.scifactsSearch = fetched;
  window.scifactsFound = (data) => {
    index.claims = data.claims.map(([id, statement, figure, key, glyph, word, value, further, ...quotes]) => entry({
      href: "claims/" + id + ".html", title: statement, figure, key, glyph, word, value: value === "" ? null : Number(Number(value).toPrecision(12)), texts: quotes,
    }, [[figure, 12], [statement, 10], [id, 6], [further, 5], [quotes.join(" | "), 4]]));
    index.sources = data.sources.map(([id, title, byline]) => entry({
      href: "sources/" + id + ".html", title, figure: byline, texts: [],
    }, [[title, 8], [byline, 7], [id, 6]]));
    index.passages = data.sources.flatMap(([id, title, , paragraphs]) => paragraphs.map(([anchor, text]) => entry({
      href: "sources/" + id + ".html#" + anchor, title: "", figure: title, texts: [text],
    }, [[text, 2]])));
    index.state = "ready";
    search();
  };
  function entry(shown, fields) {
    shown.fields = fields.filter(([text]) => text).map(([text, weight]) => [haystack(text), weight]);
    shown.all = shown.fields.map(([text]) => text).join("");
    return shown;
  }
  function load() {
    if (index.state) { return; }
    index.state = "loading";
    fetched(field.closest(".search").dataset.index);
  }
  /* Text with the words that were asked for marked. */
  function marked(element, text, tokens) {
    let done = 0;
    for (const found of text.matchAll(/[\p{L}\p{N}$¥€£₹][\p{L}\p{N}.,&'’%-]*/gu)) {
      const words = haystack(found[0]);
      if (tokens.some((token) => words.includes(token.start) || (token.word.length > 3 && words.includes(token.word)))) {
        element.append(text.slice(done, found.index), make("mark", "", found[0]));
        done = found.index + found[0].length;
      }
    }
    element.append(text.slice(done));
    return element;
  }
  function excerpt(text, tokens) {
    let place = -1;
    for (const found of text.matchAll(/[\p{L}\p{N}$¥€£₹][\p{L}\p{N}.,&'’%-]*/gu)) {
      if (tokens.some((token) => haystack(found[0]).includes(token.start))) { place = found.index; break; }
    }
    const start = Math.max(0, text.lastIndexOf(" ", Math.max(0, place - 50)) + 1);
    return (start ? "… " : "") + text.slice(start, start + 180) + (text.length > start + 180 ? " …" : "");
  }
  function option(kind, entry, tokens) {
    const link = make("a", "result is-" + (entry.key || kind));
    link.href = root + entry.href;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    const head = make("span", "result-head");
    if (kind === "claim") {
      const badge = make("span", "badge");
      badge.append(make("span", "glyph", entry.glyph), " " + entry.word);
      head.append(badge);
    } else { head.append(make("span", "kind", kind === "source" ? "Source" : "In a source")); }
    if (entry.figure) { head.append(" ", make("span", "result-figure", entry.figure)); }
    link.append(head, " ");
    if (entry.title) { link.append(marked(make("span", "result-title"), entry.title, tokens)); }
    const where = folded(entry.title);
    if (entry.texts.length && tokens.some((token) => !where.includes(token.word))) {
      const text = entry.texts.find((each) => tokens.some((token) => haystack(each).includes(token.start)));
      if (text || !entry.title) { link.append(" ", marked(make("span", "result-text"), excerpt(text || entry.texts[0], tokens), tokens)); }
    }
    return link;
  }
  function search() {
    const tokens = asked(field.value);
    results.replaceChildren();
    choose(null);
    const note = byId("search-note");
    if (!tokens.length) { open(false); note.textContent = ""; byId("search-said").textContent = ""; return; }
    if (index.state !== "ready") {
      note.textContent = index.state === "failed" ? "The words to search in could not be read." : "One moment …";
      open(true);
      return;
    }
    const claims = best(index.claims, tokens, 8), sources = best(index.sources, tokens, 2), passages = best(index.passages, tokens, 4);
    claims.entries.forEach((each) => results.append(option("claim", each, tokens)));
    if (claims.count > claims.entries.length) {
      results.append(option("more", { href: "index.html#find=" + encodeURIComponent(field.value.trim()), figure: "", title: "All " + counted(claims.count, "claim") + " in the list", texts: [] }, []));
    }
    sources.entries.forEach((each) => results.append(option("source", each, tokens)));
    passages.entries.forEach((each) => results.append(option("passage", each, tokens)));
    all("[role=option]", results).forEach((each, place) => { each.id = "result-" + place; });
    const words = results.children.length
      ? counted(claims.count, "claim") + ", " + counted(sources.count, "source") + ", " + counted(passages.count, "passage")
      : "Nothing found. Try fewer words, or a figure alone.";
    note.textContent = words;
    byId("search-said").textContent = words;
    open(true);
    choose(results.firstElementChild);
  }
  function open(is) {
    panel.hidden = !is;
    field.setAttribute("aria-expanded", String(is && results.children.length > 0));
  }
  function choose(link) {
    all("[aria-selected=true]", results).forEach((each) => each.setAttribute("aria-selected", "false"));
    if (!link) { field.removeAttribute("aria-activedescendant"); return; }
    link.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", link.id);
    link.scrollIntoView({ block: "nearest" });
  }
  function leave() { open(false); choose(null); }
  if (field) {
    field.addEventListener("focus", load);
    field.addEventListener("input", () => { load(); search(); });
    field.addEventListener("keydown", (event) => {
      const links = Array.from(results.children);
      const place = links.findIndex((link) => link.getAttribute("aria-selected") === "true");
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (panel.hidden) { load(); search(); return; }
        const step = event.key === "ArrowDown" ? 1 : -1;
        choose(links[(place + step + links.length) % links.length]);
      } else if (event.key === "Enter") {
        if (place >= 0 && !panel.hidden) { links[place].click(); }
      } else if (event.key === "Escape") {
        if (!panel.hidden) { leave(); } else { field.value = ""; field.blur(); }
      } else { return; }
      event.preventDefault();
    });
    field.closest(".search").addEventListener("focusout", (event) => {
      if (!field.closest(".search").contains(event.relatedTarget)) { leave(); }
    });
    results.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
    results.addEventListener("click", () => { leave(); });
  }

  /* Keys, and the switch that turns them off. */
  const STEPS = ".card .statement a, a.note-number[href], .finding, .conflict h3 a, .look-alike, .matrix tbody th a, .matrix-list h2 a";
  const PROBLEMS = ".card:not(.is-match) .statement a, .finding, .quote:not(.is-match), .callout, " +
    "mark.is-changed, mark.is-reworded, mark.is-missing, mark.is-uncovered, .conflict h3 a, " +
    ".matrix a.badge:not(.is-match), .matrix-list a.badge:not(.is-match), tr.is-uncovered";
  const keysOn = byId("keys-on");
  const HELP = [["/", "Search"], ["j k", "Next and previous claim, passage or finding"],
    ["n p", "Next and previous problem: what is not plainly verified"], ["?", "This list"], ["Esc", "Close what is open"]];
  function makeDialog() {
    const dialog = make("dialog", "keys"), heading = make("h2", "", "Keys"), list = make("dl"), form = make("form");
    heading.id = "keys-heading";
    dialog.setAttribute("aria-labelledby", heading.id);
    HELP.forEach(([names, what]) => {
      const row = make("div"), term = make("dt");
      names.split(" ").forEach((name) => term.append(make("kbd", "", name), " "));
      row.append(term, make("dd", "", what));
      list.append(row);
    });
    form.method = "dialog";
    form.append(make("button", "", "Close"));
    dialog.append(heading, list, make("p", "muted", "A box at the foot of every page turns them off."), form);
    document.body.append(dialog);
    return dialog;
  }
  let keys = null;
  function help() { keys = keys || makeDialog(); keys.showModal(); }
  if (keysOn) {
    keysOn.checked = store.get("scifacts-keys") !== "off";
    keysOn.addEventListener("change", () => store.set("scifacts-keys", keysOn.checked ? "on" : "off"));
    byId("keys-open").addEventListener("click", help);
  }
  function isSeen(element) { return element.getClientRects().length > 0; }
  function step(selector, way, what) {
    const items = all(selector).filter(isSeen);
    const here = document.activeElement;
    const isAway = !here || here === document.body || here.id === "content";
    const after = (item) => isAway ? item.getBoundingClientRect().top > 1 : Boolean(here.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING);
    const before = (item) => isAway ? item.getBoundingClientRect().top < 0 : Boolean(here.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_PRECEDING) && !item.contains(here);
    const target = way > 0 ? items.find(after) : items.reverse().find(before);
    if (!target) { say(items.length ? "No further " + what + " on this page." : "No " + what + " on this page."); return; }
    go(target);
  }
  function go(target) {
    const link = target.getAttribute("href");
    if (link && link[0] === "#") { location.replace(link); } else { target.scrollIntoView({ block: "center", behavior: "instant" }); }
    if (!target.matches("a, button")) { target.tabIndex = -1; }
    target.focus({ preventScroll: true });
  }
  const KEYS = {
    j() { const next = document.querySelector("a[rel=next]"); if (next) { next.click(); } else { step(STEPS, 1, "claim"); } },
    k() { const before = document.querySelector("a[rel=prev]"); if (before) { before.click(); } else { step(STEPS, -1, "claim"); } },
    n() { step(PROBLEMS, 1, "problem"); },
    p() { step(PROBLEMS, -1, "problem"); },
    "/"() { if (field) { field.focus(); field.select(); } },
    "?": help,
  };
  document.addEventListener("keydown", (event) => {
    if (!keysOn || !keysOn.checked || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) { return; }
    if (event.target.closest("input, select, textarea, dialog, [contenteditable]") || !Object.hasOwn(KEYS, event.key)) { return; }
    event.preventDefault();
    KEYS[event.key]();
  });

  /* Filter and order of the claims; what is chosen stands in the address, so that it can be passed on. */
  const finder = byId("finder");
  const list = byId("cards");
  if (!finder || !list) { return; }
  const CHOICES = { find: "find-words", status: "find-status", source: "find-source", tag: "find-tag", order: "find-order" };
  const GRAVITY = ["changed", "missing", "unchecked", "disagree", "reworded", "match"];
  const items = Array.from(list.children, (card, place) => {
    const statement = card.querySelector(".statement").textContent;
    return {
      card, place, statement: statement.toLowerCase(),
      entry: entry({ value: card.dataset.value === "" ? null : Number(Number(card.dataset.value).toPrecision(12)) }, [[card.textContent + " " + card.id, 1]]),
      tags: all(".tag", card).map((tag) => tag.textContent),
      sources: card.dataset.sources.split(" "),
      status: card.dataset.status,
      value: card.dataset.value === "" ? -Infinity : Number(card.dataset.value),
      gravity: GRAVITY.findIndex((key) => card.classList.contains("is-" + key)),
    };
  });
  const ORDERS = {
    "": (a, b) => a.place - b.place,
    status: (a, b) => a.gravity - b.gravity || a.place - b.place,
    value: (a, b) => (b.value > a.value) - (b.value < a.value) || a.place - b.place,
    words: (a, b) => (a.statement < b.statement ? -1 : a.statement > b.statement ? 1 : a.place - b.place),
  };
  function chosen() {
    const state = {};
    Object.keys(CHOICES).forEach((name) => { const input = byId(CHOICES[name]); state[name] = input ? input.value : ""; });
    return state;
  }
  let order = "";
  function show() {
    const state = chosen();
    const tokens = asked(state.find);
    let shown = 0;
    items.forEach((item) => {
      const fits = (!tokens.length || score(item.entry, tokens) > 0) &&
        (!state.status || item.status === state.status) &&
        (!state.source || item.sources.includes(state.source)) &&
        (!state.tag || item.tags.includes(state.tag));
      item.card.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    if (state.order !== order) {
      order = state.order;
      items.sort(ORDERS[order] || ORDERS[""]);
      list.append(...items.map((item) => item.card));
    }
    const isFiltered = Boolean(state.find || state.status || state.source || state.tag);
    byId("found").textContent = isFiltered ? shown.toLocaleString("en") + " of " + counted(items.length, "claim") : counted(items.length, "claim");
    byId("find-reset").hidden = !isFiltered && !state.order;
    byId("found-none").hidden = shown > 0;
  }
  function write() {
    const state = new URLSearchParams(Object.entries(chosen()).filter((pair) => pair[1]));
    history.replaceState(null, "", String(state) ? "#" + state : location.pathname + location.search);
  }
  function read() {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) { return; } // a place on the page, not a choice
    const state = new URLSearchParams(hash);
    Object.keys(CHOICES).forEach((name) => {
      const input = byId(CHOICES[name]);
      if (input) { input.value = state.get(name) || ""; if (input.selectedIndex === -1) { input.value = ""; } }
    });
    show();
  }
  finder.addEventListener("submit", (event) => event.preventDefault());
  finder.addEventListener("input", () => { show(); write(); });
  all(".find-reset").forEach((button) => button.addEventListener("click", () => {
    history.replaceState(null, "", location.pathname + location.search);
    read();
    byId("find-words").focus();
  }));
  window.addEventListener("hashchange", read);
  show();
  read();
})();
