// The bar below a page: what it is, with whose eyes it is seen, and how else it may be looked at.
import sheet, {badgeSheet} from './bar-sheet.js';
import {list} from './problems.js';
import {make} from './make.js';
import {chosen, choose} from './look.js';

const HIDDEN = 'bantin-bar-hidden';
const FOLLOW = 'bantin-follow';
const COOKIE = 'bantin-view-' + (location.port || '80');

const kept = (store, name) => store.getItem(name) === '1';
const keep = (store, name, on) => on ? store.setItem(name, '1') : store.removeItem(name);

/** With whose eyes: empty for the editor's, "now" for readers', or a moment. */
function outlook() {
  const found = document.cookie.split('; ').find(cookie => cookie.startsWith(COOKIE + '='));
  return found ? found.slice(COOKIE.length + 1) : '';
}

function seeAs(value) {
  document.cookie = COOKIE + '=' + value + ';path=/;SameSite=Lax' + (value ? '' : ';max-age=0');
}

class Bar {
  constructor(page, reload) {
    this.page = page;
    this.reload = reload;
    this.facts = null;
    this.problems = null;
    this.stale = false;
    this.leaving = false;
    this.listed = false;
    this.asked = false;
    this.host = document.createElement('bantin-bar');
    this.root = this.host.attachShadow({mode: 'open'});
    this.root.adoptedStyleSheets = [sheet];
    this.stack = make('div', {className: 'stack'});
    this.root.append(this.stack);
    this.wide = matchMedia('(min-width: 900px)');
    this.wide.addEventListener('change', () => { if (this.facts) this.draw(); });
    document.documentElement.append(this.host);
    addEventListener('keydown', event => { if (event.key === 'Escape') this.closeTools(); });
  }

  word(name) { return this.facts.words[name]; }

  async refresh() {
    const answer = await fetch('/_bantin/page?' + new URLSearchParams({page: this.page}));
    if (!answer.ok) return;
    const text = await answer.text();
    if (text === this.text) return;
    this.text = text;
    this.facts = JSON.parse(text);
    this.draw();
  }

  hear(news) {
    if (news.problems) {
      this.problems = news.problems;
      this.asked = this.asked && news.problems.notes.length > 0;
      // errors come forward by themselves, warnings wait to be asked for
      this.listed = news.problems.errors > 0 || this.asked;
      this.drawProblems();
    }
    if (news.saved) {
      const [saved] = news.saved;
      if (news.saved.length === 1 && kept(sessionStorage, FOLLOW) && saved !== decodeURI(location.pathname)) {
        this.leaving = true;
        location.href = saved;
        return;
      }
      // the page first: it is what the editor waits for
      setTimeout(() => this.refresh(), 100);
    }
    if (!news.saved && !this.facts) this.refresh();
  }

  /** The page got other content: its links are marked anew. */
  renewed() {
    if (this.facts) this.drawBadges(kept(localStorage, HIDDEN));
  }

  /** Whether the page must not be loaded again now: the phone is open over it, or the tab goes elsewhere. */
  holds() {
    const open = this.dialog !== undefined && this.dialog.open;
    this.stale = this.stale || open;
    return open || this.leaving;
  }

  draw() {
    const hidden = kept(localStorage, HIDDEN);
    this.host.toggleAttribute('hidden', hidden);
    const open = this.bar && this.tools.classList.contains('open');
    const focused = this.root.activeElement && this.root.activeElement.dataset.name;
    if (this.bar) this.bar.remove();
    this.bar = hidden ? this.showButton() : this.wholeBar();
    this.stack.append(this.bar);
    if (open && !hidden) this.toggleTools(true);
    if (focused) this.root.querySelector(`[data-name="${focused}"]`)?.focus();
    this.drawProblems();
    this.drawBadges(hidden);
  }

  hide(on) {
    keep(localStorage, HIDDEN, on);
    this.draw();
    this.root.querySelector('[data-name=' + (on ? 'show' : 'hide') + ']').focus();
  }

  button(name, word, onclick, pressed) {
    const button = make('button', {type: 'button', textContent: this.word(word), onclick});
    button.dataset.name = name;
    if (pressed !== undefined) button.setAttribute('aria-pressed', pressed);
    return button;
  }

  showButton() {
    this.tools = make('div', {});
    const button = this.button('show', 'show', () => this.hide(false));
    button.className = 'show';
    return button;
  }

  wholeBar() {
    const as = outlook();
    const wide = this.wide.matches;
    this.more = this.button('more', 'tools', () => this.toggleTools(!this.tools.classList.contains('open')));
    this.more.setAttribute('aria-expanded', 'false');
    this.count = make('span', {});
    this.tools = make('div', {className: 'tools'});
    const aside = [...this.what(), ...this.edit(), ...this.eyes(as), this.link()];
    this.tools.append(...(wide ? [] : aside), ...this.toolbox());
    const bar = make('div', {className: as ? 'bar reader' : 'bar'}, ...this.state(as), ...(wide ? aside : []),
      this.count, this.tools, this.more);
    bar.setAttribute('role', 'region');
    bar.setAttribute('aria-label', this.word('name'));
    return bar;
  }

  state(as) {
    const {state, stateWords} = this.facts;
    const badge = state ? [make('span', {className: 'badge ' + state, textContent: stateWords})] : [];
    if (!as) return badge;
    const at = new Date(as).toLocaleString(this.word('locale'), {dateStyle: 'short', timeStyle: 'short'});
    const moment = as === 'now' ? this.word('as-now') : this.word('as-at') + ' ' + at;
    return [...badge, make('span', {className: 'moment', textContent: moment})];
  }

  what() {
    const facts = this.facts;
    const place = make('div', {className: 'place'});
    if (facts.file) {
      place.append(make('a', {className: 'file', href: facts.open, textContent: facts.file,
        title: this.word('open') + ' · ' + facts.template}));
    }
    place.append(make('span', {className: 'address', textContent: decodeURI(facts.address), title: facts.address}));
    return [place,
      ...(facts.length ? [make('span', {className: 'length', textContent: facts.length})] : []),
      ...(facts.alts.length > 0 ? [this.alts(facts.alts)] : [])];
  }

  /** To the desk's page of the entry, where this browser may write. */
  edit() {
    if (!this.facts.edit) return [];
    const link = make('a', {className: 'button', href: this.facts.edit, textContent: this.word('edit')});
    link.dataset.name = 'edit';
    return [link];
  }

  alts(alts) {
    const summary = make('summary', {className: 'count', textContent: this.word('alts') + ' ' + alts.length});
    return make('details', {}, summary, make('ul', {}, ...alts.map(alt =>
      make('li', {}, make('a', {href: alt.open, textContent: alt.text})))));
  }

  eyes(as) {
    const when = make('input', {type: 'datetime-local', value: as && as !== 'now' ? as : '',
      onchange: () => { if (when.value) this.see(when.value); }});
    when.setAttribute('aria-label', this.word('as-at'));
    when.dataset.name = 'when';
    when.hidden = !as || as === 'now';
    const eyes = this.select('eyes', 'as', [['', 'as-editor'], ['now', 'as-now'], ['at', 'as-at']],
      !as || as === 'now' ? as : 'at', value => {
        when.hidden = value !== 'at';
        if (value === 'at') when.focus(); else this.see(value);
      });
    return [eyes, when];
  }

  link() {
    return make('a', {className: 'button', href: '/_bantin/', textContent: this.word('desk')});
  }

  toolbox() {
    const {scheme, print} = chosen();
    const colours = this.select('colours', 'colours', [['', 'system'], ['light', 'light'], ['dark', 'dark']], scheme,
      value => choose({scheme: value}));
    const paper = this.button('print', 'print', () => {
      const on = paper.getAttribute('aria-pressed') !== 'true';
      paper.setAttribute('aria-pressed', on);
      choose({print: on});
    }, print);
    const follow = make('input', {type: 'checkbox', checked: kept(sessionStorage, FOLLOW),
      onchange: () => keep(sessionStorage, FOLLOW, follow.checked)});
    follow.dataset.name = 'follow';
    return [make('label', {className: 'follow'}, follow, this.word('follow')), colours, paper,
      this.button('phone', 'phone', () => this.phone()), this.button('hide', 'hide', () => this.hide(true))];
  }

  select(name, word, options, value, onchange) {
    const select = make('select', {onchange: () => onchange(select.value)},
      ...options.map(([option, label]) => make('option', {value: option, textContent: this.word(label)})));
    select.value = value;
    select.dataset.name = name;
    return make('label', {}, make('span', {textContent: this.word(word)}), select);
  }

  see(value) {
    seeAs(value);
    this.reload();
  }

  toggleTools(open) {
    this.tools.classList.toggle('open', open);
    if (this.more) this.more.setAttribute('aria-expanded', open);
  }

  closeTools() {
    if (!this.bar || !this.tools.classList.contains('open')) return;
    this.toggleTools(false);
    this.more.focus();
  }

  phone() {
    const frame = make('iframe', {src: location.href, title: this.word('phone')});
    const close = this.button('close', 'close', () => this.dialog.close());
    const dialog = make('dialog', {onclose: () => { dialog.remove(); if (this.stale) this.reload(); }},
      make('div', {className: 'head'}, make('strong', {textContent: this.word('phone') + ' · 390 px'}), close), frame);
    this.dialog = dialog;
    this.root.append(dialog);
    dialog.showModal();
  }

  list(on) {
    this.listed = on;
    this.asked = on;
    this.drawProblems();
    this.root.querySelector(on ? '.problems' : '[data-name=count]')?.focus();
  }

  drawProblems() {
    this.root.querySelector('.problems')?.remove();
    if (!this.problems || !this.facts) return;
    const {notes, errors, title} = this.problems;
    if (this.count) this.count.replaceChildren();
    if (notes.length === 0) return;
    if (this.listed) {
      this.stack.prepend(list(this.problems, () => this.list(false)));
    } else if (this.count) {
      const button = make('button', {type: 'button', className: errors > 0 ? 'count errors' : 'count', textContent: title,
        onclick: () => this.list(true)});
      button.dataset.name = 'count';
      this.count.append(button);
    }
  }

  /** Marks links that lead to what readers don't see. They go with the bar, so that the page can be seen as it will be. */
  drawBadges(hidden) {
    document.querySelectorAll('bantin-badge').forEach(badge => badge.remove());
    if (hidden) return;
    const marked = new Set();
    for (const link of document.querySelectorAll('a[href]')) {
      const badge = this.facts.badges[link.getAttribute('href').replace(/[?#].*/, '')];
      if (!badge || link.textContent.trim() === '' || marked.has(link.parentElement)) continue;
      marked.add(link.parentElement);
      const host = document.createElement('bantin-badge');
      const root = host.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [badgeSheet];
      root.append(make('span', {className: badge[0], textContent: badge[1]}));
      link.append(host);
    }
  }
}

export function start(page, reload) {
  const bar = new Bar(page, reload);
  return bar;
}
