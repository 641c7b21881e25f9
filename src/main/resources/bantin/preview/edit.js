// Writing an entry. What is typed is only ever read: no key is handled in a field, no field is changed while somebody writes
// in it. Vietnamese keyboards delete and write anew by themselves, and whoever interferes loses their letters.
'use strict';
const PAUSE = 400;
// between two keys of one letter, as an input method sends them, nobody looks at the page
const LETTER = 30;
const form = document.getElementById('entry');
const begin = document.getElementById('begin');
const said = document.getElementById('said');
const words = (form || begin || document.body).dataset;

/** Sends texts to the desk; the answer, or null when nobody answers. */
async function send(deed, texts) {
  try {
    const answer = await fetch('/_bantin/write/' + deed, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-bantin-edit', 'X-Bantin-Token': words.token },
      body: new URLSearchParams(texts).toString(),
    });
    return { status: answer.status, ...await answer.json() };
  } catch {
    return null;
  }
}

if (begin) {
  begin.addEventListener('submit', async event => {
    event.preventDefault();
    const answer = await send('new', Object.fromEntries(new FormData(begin)));
    if (answer && answer.file) open(answer.file);
    else said.textContent = answer ? answer.said : words.offline;
  });
  // the desk lists a new file only when it has been seen
  const open = async file => {
    const address = '/_bantin/edit?file=' + encodeURIComponent(file);
    for (let i = 0; i < 100 && !(await fetch(address)).ok; i++) await new Promise(done => setTimeout(done, 100));
    location.assign(address);
  };
}

if (form) {
  // rows come and go, and their fields with them
  const fields = () => [...form.elements].filter(field => field.name && rows.counts(field));
  // a browser may bring back what was typed before a page was loaded again: known is what the desk sent
  const sentBy = field => field.options
    ? ([...field.options].find(option => option.defaultSelected) || field.options[0]).value : field.defaultValue;
  const known = new Map(fields().map(field => [field.name, sentBy(field)]));
  const isOther = field => field.value !== (known.has(field.name) ? known.get(field.name) : '');
  const key = () => 'bantin-edit:' + words.file;
  let opened = words.opened;
  let saving = false;

  const changed = () => Object.fromEntries(
    fields().filter(isOther).map(field => [field.name, field.value]));
  const isChanged = () => fields().some(isOther);
  // what else stands on the page asks so
  form.isChanged = isChanged;
  form.look = () => look();

  /** Before the first picture comes, an entry that shares its folder with others gets one of its own, where that changes no text. */
  let settled;
  form.settle = () => settled ||= (async () => {
    while (saving) await new Promise(done => setTimeout(done, LETTER));
    const before = words.file;
    const answer = await send('alone', { ...changed(), file: before, opened });
    if (!answer || !answer.file) return;
    localStorage.removeItem(key());
    words.file = answer.file;
    keep();
    document.querySelector('.path').textContent = answer.file;
    const [was, is] = [before, answer.file].map(encodeURIComponent);
    document.querySelectorAll(`a[href*="${was}"]`).forEach(link => { link.href = link.href.replace(was, is); });
    history.replaceState(null, '', '/_bantin/edit?file=' + is);
    look();
  })();

  // what is typed is kept in the browser too, until it is saved
  function keep() {
    try {
      if (isChanged()) localStorage.setItem(key(), JSON.stringify({ opened, texts: changed() }));
      else localStorage.removeItem(key());
    } catch { /* a full or forbidden store keeps nothing */ }
  }
  function kept() {
    try {
      const { opened: print, texts } = JSON.parse(localStorage.getItem(key()));
      const now = new Map(fields().map(field => [field.name, field.value]));
      return { print, texts: Object.entries(texts).filter(([name, text]) => now.get(name) !== text) };
    } catch {
      return { texts: [] };
    }
  }
  function restore(texts) {
    const order = texts.filter(([name]) => name.startsWith('rows.')).sort(([a], [b]) => a.length - b.length);
    order.forEach(([name, text]) => rows.restore(name, text));
    const now = new Map(fields().map(field => [field.name, field]));
    texts.forEach(([name, text]) => { if (now.has(name)) now.get(name).value = text; });
  }
  const found = document.getElementById('found');
  const before = kept();
  found.hidden = before.texts.length === 0;
  document.getElementById('restore').addEventListener('click', () => {
    restore(before.texts);
    // it was written into the file as it was then: if somebody changed it since, the save will tell
    opened = before.print;
    found.hidden = true;
    said.textContent = words.restored;
    typed();
  });
  document.getElementById('forget').addEventListener('click', () => { found.hidden = true; keep(); });

  // the page beside the text, after each pause; one frame shows while the other loads
  const frames = [...document.querySelectorAll('#pages iframe')];
  const noPage = document.getElementById('no-page');
  let trying = false;
  let again = false;
  async function look() {
    if (trying) { again = true; return; }
    trying = true;
    again = false;
    const begun = performance.now();
    const answer = await send('try', { ...changed(), file: words.file });
    try {
      if (answer && answer.status === 200) {
        tell(answer.problems || []);
        if (answer.page) await show(answer.page);
        noPage.hidden = Boolean(answer.page);
        noPage.textContent = words.pageNone;
      } else if (answer && answer.said) {
        tell([{ field: '', kind: 'error', words: answer.said }]);
      }
    } finally {
      trying = false;
    }
    // the computer has as much time for others as it took for this
    if (again) lookAfter(Math.max(LETTER, performance.now() - begun));
    // nobody answered: the desk may be back in a moment
    else if (!answer) setTimeout(look, 5 * PAUSE);
  }
  /** No script of the page runs there: what is another in it is put in its place, which is sooner done than loading it. */
  async function show(page) {
    const shown = frames[0].contentDocument;
    const answer = await fetch(page);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!answer.ok || frames[0].hidden || !shown || !shown.body || face(shown) !== face(next)) return load(page);
    shown.title = next.title;
    renew(shown.body, next.body);
  }
  /** What says how a page looks, and is not put in its place. */
  const face = page => [page.documentElement.cloneNode(), page.body.cloneNode(),
    ...page.querySelectorAll('link[rel~="stylesheet"], style')].map(part => part.outerHTML).join();
  function renew(old, fresh) {
    const was = [...old.childNodes];
    const is = [...fresh.childNodes];
    while (was[0] && is[0] && was[0].isEqualNode(is[0])) { was.shift(); is.shift(); }
    let next = null;
    while (was[0] && is[0] && was.at(-1).isEqualNode(is.at(-1))) { next = was.pop(); is.pop(); }
    if (was.length !== is.length) {
      was.forEach(node => node.remove());
      is.forEach(node => old.insertBefore(node, next));
      return;
    }
    was.forEach((node, i) => {
      if (node.cloneNode().isEqualNode(is[i].cloneNode())) renew(node, is[i]);
      else node.replaceWith(is[i]);
    });
  }
  function load(page) {
    const [shown, next] = frames;
    next.hidden = false;
    next.classList.add('waits');
    return new Promise(done => {
      const ready = () => {
        clearTimeout(late);
        next.removeEventListener('load', ready);
        if (shown.contentWindow && next.contentWindow) next.contentWindow.scrollTo(0, shown.contentWindow.scrollY);
        next.classList.remove('waits');
        shown.hidden = true;
        frames.reverse();
        done();
      };
      const late = setTimeout(ready, 3000);
      next.addEventListener('load', ready);
      next.src = page;
    });
  }

  /** A closed row says that there is something in it. */
  function faulty(row) {
    if (!row) return;
    row.querySelector('summary').dataset.faulty = words.rowFaulty;
    faulty(row.parentElement.closest('[data-row]'));
  }

  /** Problems stand beside their field; what belongs to none stands at the end. */
  function tell(problems) {
    const lists = new Map([...form.querySelectorAll('.told')].map(list => [list.id.slice(2), list]));
    const lines = new Map([...lists.keys()].map(name => [name, []]));
    for (const problem of problems) {
      let place = rows.named(problem.field || '');
      while (place && !lines.has(place)) place = place.slice(0, Math.max(0, place.lastIndexOf('/')));
      lines.get(place).push(problem);
    }
    form.querySelectorAll('[data-faulty]').forEach(summary => delete summary.dataset.faulty);
    for (const [name, list] of lists) {
      const text = JSON.stringify(lines.get(name));
      if (lines.get(name).length > 0) faulty(list.closest('[data-row]'));
      if (list.dataset.told === text) continue;
      list.dataset.told = text;
      list.replaceChildren(...lines.get(name).map(problem => {
        const line = document.createElement('li');
        line.className = problem.kind;
        line.textContent = problem.words;
        return line;
      }));
    }
  }

  let waiting = 0;
  let coming = 0;
  function lookAfter(pause) {
    clearTimeout(coming);
    coming = setTimeout(look, pause);
  }
  function typed() {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
    lookAfter(LETTER);
  }
  form.addEventListener('input', () => {
    if (said.textContent !== words.unsaved) said.textContent = words.unsaved;
    typed();
  });

  const conflict = document.getElementById('conflict');
  async function save(print, sure) {
    await settled;
    if (saving) return;
    saving = true;
    // what is still on its way into a field
    form.dispatchEvent(new Event('saves'));
    said.textContent = words.saving;
    const sent = changed();
    // rows get other numbers by being saved: nothing may be written into them until the page has those
    form.inert = rows.changed(sent);
    const answer = await send('save', { ...sent, file: words.file, opened: print, ...sure });
    saving = false;
    if (answer && answer.status === 200 && form.inert) {
      fields().forEach(field => known.set(field.name, field.value));
      keep();
      sessionStorage.setItem('bantin-saved', answer.said);
      location.reload();
      return;
    }
    form.inert = false;
    if (answer && answer.ask) {
      said.textContent = answer.ask;
      if (confirm(answer.ask)) await save(print, { sure: 'yes' });
      return;
    }
    if (answer && answer.status === 200) {
      opened = answer.opened;
      words.opened = opened;
      Object.entries(sent).forEach(([name, text]) => known.set(name, text));
      conflict.hidden = true;
      said.textContent = isChanged() ? words.unsaved : answer.said;
      keep();
    } else if (answer && answer.status === 409) {
      said.textContent = answer.said;
      compare(answer);
    } else {
      said.textContent = answer && answer.said || words.offline;
    }
  }
  function compare(answer) {
    const signs = { new: '+ ', gone: '− ', same: '  ' };
    document.getElementById('lines').replaceChildren(...(answer.lines || []).map(({ kind, line: text = '' }) => {
      const line = document.createElement('li');
      line.className = kind;
      line.textContent = kind === 'gap' ? words.conflictGap : signs[kind] + text;
      return line;
    }));
    document.getElementById('mine').onclick = () => save(answer.disk);
    conflict.hidden = false;
    document.getElementById('conflict-title').focus();
  }
  form.addEventListener('submit', event => { event.preventDefault(); save(opened); });
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key === 's') { event.preventDefault(); save(opened); }
  });
  async function back(version) {
    if (isChanged() && !confirm(words.undoSure)) return;
    const answer = await send('undo', { file: words.file, opened, version });
    if (answer && answer.status === 200) {
      fields().forEach(field => known.set(field.name, field.value));
      keep();
      location.reload();
    } else if (answer && answer.status === 409) {
      said.textContent = answer.said;
      compare({ ...answer, lines: [] });
    } else {
      said.textContent = answer && answer.said || words.offline;
    }
  }
  document.getElementById('undo').addEventListener('click', () => back(''));
  document.getElementById('kept')?.addEventListener('click', event => {
    const button = event.target.closest('[data-version]');
    if (button) back(button.dataset.version);
  });
  addEventListener('beforeunload', event => {
    keep();
    if (isChanged()) event.preventDefault();
  });
  said.textContent = sessionStorage.getItem('bantin-saved') || '';
  sessionStorage.removeItem('bantin-saved');
  look();
}
