// The line between a tab and the preview: swaps style sheets, loads the page again when it became another, shows problems.
(() => {
  'use strict';
  const me = document.currentScript;
  const page = me.dataset.page;
  const version = me.dataset.version;
  let sheets = me.dataset.sheets;
  const memory = 'bantin:' + location.pathname;
  let stream = null;

  const details = () => [...document.querySelectorAll('details')];

  function remember() {
    const open = details().map(d => d.open ? 1 : 0).join('');
    sessionStorage.setItem(memory, JSON.stringify({x: scrollX, y: scrollY, open}));
  }

  function restore() {
    const kept = sessionStorage.getItem(memory);
    if (!kept) return;
    sessionStorage.removeItem(memory);
    const {x, y, open} = JSON.parse(kept);
    details().forEach((d, i) => { if (open[i]) d.open = open[i] === '1'; });
    const there = () => scrollTo({left: x, top: y, behavior: 'instant'});
    there();
    addEventListener('load', there, {once: true});
  }

  const plain = href => new URL(href, location.href).pathname.replace(/\.[0-9a-f]{10}\.css$/, '.css');

  function swap(hrefs) {
    sheets = hrefs.join(' ');
    const links = [...document.querySelectorAll('link[rel="stylesheet"]')];
    for (const href of hrefs) {
      const old = links.find(link => plain(link.href) === plain(href));
      if (!old || old.getAttribute('href') === href) continue;
      const fresh = old.cloneNode();
      fresh.href = href;
      // the old sheet stays until the new one is there, so that the page never stands bare
      fresh.onload = () => old.remove();
      old.after(fresh);
    }
  }

  let overlay = null;
  let hidden = false;

  function show(problems) {
    if (overlay) overlay.remove();
    overlay = null;
    if (problems.notes.length === 0) { hidden = false; return; }
    if (hidden && problems.errors === 0) return;
    overlay = document.createElement('bantin-problems');
    overlay.setAttribute('data-errors', problems.errors);
    const root = overlay.attachShadow({mode: 'open'});
    const style = new CSSStyleSheet();
    style.replaceSync(`
      :host{all:initial;position:fixed;z-index:2147483647;left:0;right:0;bottom:0;max-height:60vh;overflow:auto;
        font:15px/1.5 system-ui,sans-serif;background:#1d1d1f;color:#f2f2f2;border-top:4px solid #d33;box-shadow:0 -4px 24px #0008}
      :host([data-errors="0"]){border-top-color:#c90;max-height:30vh}
      header{display:flex;justify-content:space-between;align-items:center;padding:.5rem 1rem;font-weight:600;position:sticky;top:0;background:#1d1d1f}
      button{font:inherit;color:inherit;background:#444;border:0;border-radius:4px;padding:.25rem .75rem;cursor:pointer}
      article{padding:.25rem 1rem .75rem;border-top:1px solid #444}
      pre{margin:.25rem 0;font:13px/1.45 ui-monospace,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
      .error pre::first-line{color:#ff8a80}.warning pre::first-line{color:#ffd54f}
      a{color:#8ab4f8}
      @media print{:host{display:none}}`);
    root.adoptedStyleSheets = [style];
    const header = document.createElement('header');
    const title = document.createElement('span');
    title.textContent = problems.title;
    const close = document.createElement('button');
    close.textContent = problems.close;
    close.onclick = () => { hidden = true; overlay.remove(); };
    header.append(title, close);
    root.append(header);
    for (const note of problems.notes) {
      const article = document.createElement('article');
      article.className = note.error ? 'error' : 'warning';
      const pre = document.createElement('pre');
      pre.textContent = note.text;
      article.append(pre);
      if (note.link) {
        const link = document.createElement('a');
        link.href = note.link;
        link.textContent = problems.open;
        article.append(link);
      }
      root.append(article);
    }
    overlay.setAttribute('role', 'alert');
    document.documentElement.append(overlay);
  }

  function listen() {
    if (stream || document.hidden) return;
    const asked = new URLSearchParams({page, version, sheets});
    stream = new EventSource('/_bantin/live?' + asked);
    stream.addEventListener('reload', () => { remember(); silence(); location.reload(); });
    stream.addEventListener('sheets', event => swap(JSON.parse(event.data)));
    stream.addEventListener('problems', event => show(JSON.parse(event.data)));
    // the browser itself tries again while the server is away, but gives up when something else answers
    stream.onerror = () => { if (stream && stream.readyState === 2) { silence(); setTimeout(listen, 1000); } };
  }

  function silence() {
    if (stream) stream.close();
    stream = null;
  }

  // a browser opens six connections to one server: only tabs that are seen may hold one
  document.addEventListener('visibilitychange', () => document.hidden ? silence() : listen());
  addEventListener('pagehide', silence);
  addEventListener('pageshow', listen);
  restore();
  listen();
})();
