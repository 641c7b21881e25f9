// Long lists: entries are found by words in any field, by what they are, by their days. Without this file the list stands as it is.
(() => {
  "use strict";
  const one = (selector, from = document) => from.querySelector(selector);
  const made = (tag, name = "", text = "") => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
  };
  const AT_ONCE = 30;
  const WHILE_TYPING = 200;

  const form = one(".filter");
  if (!form) return;
  const said = form.dataset;
  const status = one(".filter-status", form);
  const place = one(".filter-found");
  const plain = one(".filter-plain");
  const fields = [...form.elements].filter((field) => field.name);
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const text = (column, at) => column.words ? column.words[column.values[at]] : column.values[at];

  const step = (title) => title.toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "").replace(/[đ\xf0\u0256]/g, "d").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

  let folding = null;
  const plainly = (written) => (written.match(/[\p{L}\p{M}\p{N}]+/gu) || []).map(folding);

  // Each entry as its words without marks, each after a space.
  const searchable = (index) => {
    const known = new Map();
    const folded = (written) => {
      let words = known.get(written);
      if (words === undefined) {
        words = plainly(written).map((word) => " " + word).join("");
        known.set(written, words);
      }
      return words;
    };
    const columns = [...index.columns, ...index.unseen];
    return index.at.map((_, at) => columns.map((column) => folded(text(column, at))).join(" "));
  };

  let opened = null;
  const open = () => opened ??= (async () => {
    const [words, answer] = await Promise.all([import(said.words), fetch(said.index)]);
    if (!answer.ok) throw new Error(answer.status);
    const known = new Map();
    folding = (word) => {
      let plainWord = known.get(word);
      if (plainWord === undefined) {
        plainWord = words.folded(words.exactly(word));
        known.set(word, plainWord);
      }
      return plainWord;
    };
    const index = await answer.json();
    return { ...index, hay: searchable(index) };
  })();

  const asked = () => fields.filter((field) => field.value.trim());
  const address = () => {
    const query = new URLSearchParams(asked().map((field) => [field.name, field.value.trim()]));
    return query.size ? `?${query}` : location.pathname;
  };

  const find = (index) => {
    const words = plainly(form.elements.q.value).map((word) => " " + word);
    const day = (name) => Number((form.elements[name]?.value || "").replaceAll("-", ""));
    const from = day("tu-ngay");
    const until = day("den-ngay");
    const sides = fields.filter((field) => field.dataset.side && field.value)
      .map((field) => ({ places: index.sides[field.dataset.side], place: field.selectedIndex - 1 }));
    const found = [];
    for (let at = 0; at < index.at.length; at++) {
      const on = index.day[at];
      if (from && on < from || until && (on > until || !on)) continue;
      if (!sides.every(({ places, place }) => places[at] === place || Array.isArray(places[at]) && places[at].includes(place))) continue;
      if (words.every((word) => index.hay[at].includes(word))) found.push(at);
    }
    return found;
  };

  const link = (index, at) => {
    const title = text(index.columns.find((column) => column.name === "title"), at);
    const element = made("a", "", title);
    // an address that is made of the title is not told again: only how long it is
    const where = typeof index.at[at] === "number" ? step(title).slice(0, index.at[at]) + "/" : index.at[at];
    element.href = (where.startsWith("/") ? said.base : said.list) + where;
    return element;
  };
  const shown = (column, at) => {
    const value = text(column, at);
    return column.tones && value ? made("span", `state state-${column.tones[value]}`, value) : document.createTextNode(value);
  };
  const row = (index, at) => {
    const element = made("tr");
    for (const column of index.columns) {
      const title = column.name === "title";
      const cell = made(title ? "th" : "td");
      if (title) cell.scope = "row";
      else if (text(column, at)) cell.dataset.label = column.label;
      if (title) cell.append(link(index, at));
      else if (text(column, at)) cell.append(shown(column, at));
      element.append(cell);
    }
    return element;
  };
  const line = (index, at) => {
    const element = made("article", "item-line");
    const title = made("h2", "card-title");
    title.append(link(index, at));
    const facts = made("dl", "row-facts");
    for (const column of index.columns) {
      if (column.name === "title" || !text(column, at)) continue;
      const fact = made("div");
      const value = made("dd");
      value.append(shown(column, at));
      fact.append(made("dt", "", column.label), value);
      facts.append(fact);
    }
    element.append(title);
    if (facts.childElementCount) element.append(facts);
    return element;
  };
  const table = (index) => {
    const element = made("table", "items-table");
    const head = made("tr");
    for (const column of index.columns) {
      const cell = made("th", "", column.label);
      cell.scope = "col";
      head.append(cell);
    }
    const widths = plain.querySelector("colgroup");
    element.append(made("caption", "visually-hidden", said.title), ...widths ? [widths.cloneNode(true)] : [], made("thead"), made("tbody"));
    element.tHead.append(head);
    return element;
  };

  const show = (index, found) => {
    const tabular = said.layout === "table";
    const list = tabular ? table(index) : made("div", "rows");
    const into = tabular ? list.tBodies[0] : list;
    const more = made("button", "button filter-more", said.more);
    more.type = "button";
    let count = 0;
    const add = () => {
      const next = found.slice(count, count + AT_ONCE).map((at) => (tabular ? row : line)(index, at));
      into.append(...next);
      count += next.length;
      more.hidden = count >= found.length;
      return next[0];
    };
    more.addEventListener("click", () => one("a", add())?.focus());
    add();
    place.replaceChildren(...found.length ? [list, more] : []);
    status.textContent = found.length ? said.count.replace("%1", numbers.format(found.length)) : said.none;
  };

  let question = 0; // an answer that comes after the next question is thrown away
  const answer = async () => {
    const mine = ++question;
    const wanted = asked().length > 0;
    place.hidden = !wanted;
    plain.hidden = wanted;
    if (!wanted) {
      status.textContent = "";
      place.replaceChildren();
      return;
    }
    try {
      const index = await open();
      if (mine === question) show(index, find(index));
    } catch {
      opened = null;
      place.hidden = true;
      plain.hidden = false;
      status.textContent = said.failed;
    }
  };

  // What is typed changes the address; what is chosen or sent is a step to which Back returns.
  let noted = location.search;
  const note = (isStep) => {
    const next = address();
    if (isStep && next !== (noted || location.pathname)) history.pushState(null, "", next);
    else history.replaceState(null, "", next);
    if (isStep) noted = next.startsWith("?") ? next : "";
  };
  const recall = () => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) field.value = query.get(field.name) || "";
    noted = location.search;
    answer();
  };

  let timer = 0;
  form.elements.q.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { note(false); answer(); }, WHILE_TYPING);
  });
  form.addEventListener("focusin", () => { open().catch(() => { opened = null; }); }, { once: true });
  form.addEventListener("change", (event) => {
    if (event.target === form.elements.q) return;
    note(true);
    answer();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    note(true);
    answer();
  });
  form.addEventListener("reset", () => {
    clearTimeout(timer);
    for (const field of fields) field.value = "";
    note(true);
    answer();
  });
  addEventListener("popstate", recall);
  recall();
})();
