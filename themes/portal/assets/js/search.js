// The search page. Its words and the address of the index are those of its own script element; without it, the page says so.
(() => {
  "use strict";
  const said = document.currentScript.dataset;
  const one = (selector, from = document) => from.querySelector(selector);
  const element = (tag, name, content) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (content) made.textContent = content;
    return made;
  };
  const filled = (pattern, ...values) => pattern.replace(/%(\d)/g, (_, number) => values[number - 1]);
  const numbers = new Intl.NumberFormat(document.documentElement.lang);

  const AT_ONCE = 10;
  // texts to look into for ten that hold what was quoted
  const MOST_READ = 16;
  const WHILE_TYPING = 100;
  const AFTER_TYPING = 700;
  const FILTERS = ["kind", "category", "year"];

  const furnish = () => {
    const form = one("main .search-form");
    const field = one("input", form);
    const status = one(".search-status");
    const filters = one(".search-filters");
    const list = one(".results");
    const more = one(".search-more");
    const plain = one(".search-plain");
    const selects = Object.fromEntries(FILTERS.map((name) => [name, one(`[name=${name}]`, filters)]));

    let engine = null;
    let passages = null;
    // the page asked for it already; later what the server has now
    let cache = "default";
    const ready = () => engine ??= (async () => {
      const begun = fetch(said.index, { cache });
      cache = "no-cache";
      begun.catch(() => {});
      const [words, index, shown] = await Promise.all([import(said.words), import(said.engine), import(said.passages)]);
      passages = shown.passages(words);
      return index.open(said.index, words, undefined, begun);
    })();

    // counts questions: an answer that comes after the next question is thrown away
    let asked = 0;
    let found = null;
    let chosen = [];
    let shown = 0;

    const wanted = () => Object.fromEntries(FILTERS.map((name) => [name, selects[name].value || selects[name].dataset.asked || ""]));
    const state = () => {
      const address = new URLSearchParams();
      if (field.value.trim()) address.set("q", field.value.trim());
      for (const [name, value] of Object.entries(wanted())) if (value) address.set(name, value);
      return address.size ? `?${address}` : location.pathname;
    };
    // What is typed changes the address; what is sent, filtered or left is a step to which Back returns.
    const note = (step) => {
      const now = state();
      if (now !== noted) history[firm ? "pushState" : "replaceState"](null, "", now);
      else step ||= firm;
      noted = now;
      firm = step;
    };
    let noted = "";
    let firm = false;

    const labelOf = (name, value) => {
      if (name === "kind") return said[`kind-${value}`.replace(/-./g, (letter) => letter[1].toUpperCase())] || value;
      return name === "year" && value === "0" ? said.undated : value;
    };
    const offer = (counts) => {
      for (const name of FILTERS) {
        const select = selects[name];
        const value = select.value || select.dataset.asked || "";
        const entries = [...counts[name]].filter(([option]) => option !== "");
        if (value && !counts[name].has(value)) entries.push([value, 0]);
        entries.sort(name === "year" ? ([a], [b]) => b - a : ([, a], [, b]) => b - a);
        select.replaceChildren(new Option(select.dataset.all, ""),
          ...entries.map(([option, count]) => new Option(`${labelOf(name, option)} (${numbers.format(count)})`, option)));
        select.value = value;
        select.dataset.asked = "";
        select.closest("p").hidden = entries.length < 2 && !value;
      }
      filters.hidden = !found.items.length;
    };
    const choose = (index) => {
      const values = wanted();
      const asked = FILTERS.filter((name) => values[name]);
      const counts = Object.fromEntries(FILTERS.map((name) => [name, new Map()]));
      const missedBy = (item) => asked.filter((name) => values[name] !== index.facts(item)[name]);
      chosen = asked.length ? found.items.filter((item) => !missedBy(item).length) : found.items;
      // on their way while the filters are filled
      if (!found.query.quotes.length) for (const item of chosen.slice(shown, shown + AT_ONCE)) index.show(item).catch(() => {});
      for (const item of found.items) {
        const facts = index.facts(item);
        const missed = missedBy(item);
        // a filter offers what the others leave
        for (const name of FILTERS) {
          if (!missed.length || missed.length === 1 && missed[0] === name) counts[name].set(facts[name], (counts[name].get(facts[name]) || 0) + 1);
        }
      }
      offer(counts);
    };

    const marked = (pieces, into) => {
      for (const piece of pieces) into.append(piece.hit ? element("mark", "", piece.text) : piece.text);
      return into;
    };
    const entry = (item, block, index) => {
      const { kind, category } = index.facts(item);
      // that of an article may come later
      const passage = block.page ? passages.of(block, found) : null;
      const address = said.base + block.address.replace(/[%?#]/g, encodeURIComponent);
      const li = element("li", "result");
      const title = element("h2", "card-title");
      const link = element("a");
      link.href = address + (passage ? `#page=${passage.page}` : "");
      marked(passages.title(block, found), link);
      title.append(link);
      const facts = element("p", "card-facts");
      facts.append(element("span", "", labelOf("kind", kind)));
      if (category) facts.append(" ", element("span", "card-category", category));
      if (passage) facts.append(" ", element("span", "", filled(said.page, passage.page)));
      if (block.day) {
        const time = element("time", "", block.day);
        time.dateTime = block.date;
        facts.append(" ", time);
      }
      const text = element("p", "passage", passages.before(block));
      li.append(title, facts, text);
      const fill = () => {
        text.replaceChildren();
        marked((passage || passages.of(block, found)).text, text);
        if (!text.firstChild) text.remove();
      };
      return { li, fill };
    };

    const tell = () => {
      const typed = found.query.text.trim();
      const count = numbers.format(chosen.length);
      const other = found.note === "keys" || found.note === "slip" ? said[found.note] : found.note === "some" ? said.some : "";
      if (!found.items.length) return filled(said.none, typed);
      if (!shown && chosen.length) return filled(said.unsure, count, typed);
      const counted = found.about && shown < chosen.length ? said.about : said.count;
      return (other ? `${filled(other, asTyped, typed)} ` : "") + filled(counted, count, typed);
    };
    let asTyped = "";

    // The next results to show. Those that turn out to be none are forgotten; after some the reader may ask for more.
    const next = async (question, index) => {
      const right = [];
      for (let looked = 0; looked < MOST_READ && right.length < AT_ONCE;) {
        const items = chosen.slice(shown + right.length, shown + AT_ONCE).slice(0, MOST_READ - looked);
        looked += items.length;
        const confirmed = await index.confirm(found, items);
        if (question !== asked || !items.length) break;
        right.push(...confirmed);
        if (confirmed.length < items.length) {
          const wrong = new Set(items.filter((item) => !confirmed.includes(item)));
          found.items = found.items.filter((item) => !wrong.has(item));
          choose(index);
        }
      }
      return right;
    };
    const showMore = async (question, index) => {
      const items = await next(question, index);
      const blocks = items.map((item) => index.show(item));
      // the first that fails is awaited below
      Promise.all(blocks).catch(() => {});
      const entries = [];
      const begin = () => {
        if (!shown) list.replaceChildren();
        shown += items.length;
        plain.hidden = found.items.length > 0;
        const words = tell();
        if (status.textContent !== words) status.textContent = words;
      };
      // each is shown as soon as those before it are
      for (const [i, item] of items.entries()) {
        const block = await blocks[i];
        if (question !== asked) return null;
        const made = entry(item, block, index);
        if (!i) begin();
        list.append(made.li);
        entries.push(made);
      }
      if (!entries.length && question === asked) begin();
      await new Promise((painted) => setTimeout(painted));
      if (question !== asked) return null;
      for (const { fill } of entries) fill();
      const all = shown >= chosen.length;
      more.hidden = all && found.wide;
      more.textContent = all ? said.wider : said.more;
      list.ariaBusy = "false";
      return entries[0]?.li;
    };

    const clear = () => {
      found = null;
      list.ariaBusy = "false";
      list.replaceChildren();
      status.textContent = "";
      filters.hidden = more.hidden = true;
      plain.hidden = false;
    };

    // A file of the index that is gone: a newer portal is online, whose index is asked for once.
    const fail = (question, again, error) => {
      if (question !== asked) return;
      engine = null;
      if (again) ask({ again: false });
      else {
        clear();
        status.textContent = said.failed;
        document.documentElement.classList.add("search-failed");
        console.warn(error);
      }
    };

    const ask = async ({ typing = false, again = true } = {}) => {
      const question = ++asked;
      const text = field.value;
      list.ariaBusy = "true";
      if (!text.trim()) {
        clear();
        return;
      }
      try {
        const index = await ready();
        const answer = await index.search(text, typing);
        if (question !== asked) return;
        if (typing && !answer.items.length) return;
        clearTimeout(later);
        found = answer;
        asTyped = text.trim();
        shown = 0;
        choose(index);
        await showMore(question, index);
      } catch (error) {
        fail(question, again, error);
      }
    };

    let timer = 0;
    let later = 0;
    const waitAndAsk = () => {
      clearTimeout(timer);
      clearTimeout(later);
      list.ariaBusy = "true";
      timer = setTimeout(() => { note(false); ask({ typing: true }); }, WHILE_TYPING);
      later = setTimeout(() => ask(), AFTER_TYPING);
    };
    const askNow = () => {
      clearTimeout(timer);
      clearTimeout(later);
      ask();
    };

    field.addEventListener("input", waitAndAsk);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      note(true);
      askNow();
    });
    for (const select of Object.values(selects)) {
      select.addEventListener("change", async () => {
        note(true);
        if (found) {
          const question = ++asked;
          list.ariaBusy = "true";
          try {
            const index = await ready();
            shown = 0;
            choose(index);
            await showMore(question, index);
          } catch (error) {
            fail(question, true, error);
          }
        }
      });
    }
    more.addEventListener("click", async () => {
      // pressed twice
      if (list.ariaBusy === "true") return;
      list.ariaBusy = "true";
      const question = asked;
      try {
        const index = await ready();
        if (shown >= chosen.length) {
          const wider = await index.widen(found);
          if (question !== asked) return;
          found = wider;
          choose(index);
        }
        const first = await showMore(question, index);
        if (question === asked && first) one("a", first).focus();
      } catch (error) {
        fail(question, true, error);
      }
    });

    // Escape leads back to the field and then empties it; arrows walk through the results.
    const links = () => [...list.querySelectorAll("h2 a")];
    document.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const here = links().indexOf(document.activeElement);
      const inField = document.activeElement === field;
      if (event.key === "Escape" && (inField || here >= 0)) {
        event.preventDefault();
        if (here >= 0) field.focus();
        else {
          field.value = "";
          note(false);
          askNow();
        }
      } else if (event.key === "ArrowDown" && (inField || here >= 0) && links()[here + 1]) {
        event.preventDefault();
        links()[here + 1].focus();
      } else if (event.key === "ArrowUp" && here >= 0) {
        event.preventDefault();
        (links()[here - 1] || field).focus();
      }
    });

    const read = () => {
      const address = new URLSearchParams(location.search);
      field.value = address.get("q") || "";
      for (const name of FILTERS) {
        selects[name].value = "";
        selects[name].dataset.asked = address.get(name) || "";
      }
      noted = state();
      keep();
      ask();
    };
    const keep = () => { firm = !!location.search; };
    addEventListener("popstate", read);
    addEventListener("pagehide", keep);
    // Before she has typed: then a question of its own, so that hers takes no longer than a later one.
    const rehearse = async () => {
      const index = await ready();
      await new Promise((rested) => setTimeout(rested, WHILE_TYPING));
      if (asked > 1 || field.value || navigator.connection?.saveData) return;
      const answer = await index.search(index.sample, true);
      if (answer.items.length) passages.of(await index.show(answer.items[0]), answer);
    };
    rehearse().catch(() => { engine = null; });
    read();
    if (!field.value) field.focus({ preventScroll: true });
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", furnish);
  else furnish();
})();
