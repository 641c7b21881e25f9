// The line between a tab and the preview: swaps style sheets, loads the page again when it became another, and tells the
// bar what it hears. Nothing here changes the page itself.
(() => {
  'use strict';
  const me = document.currentScript;
  const page = me.dataset.page;
  const version = me.dataset.version;
  let sheets = me.dataset.sheets;
  const framed = window !== window.top;
  const memory = (framed ? 'bantin-framed:' : 'bantin:') + location.pathname;
  let stream = null;
  let heard = {};

  const look = import('/_bantin/look.js').then(module => { module.apply(); return module; });
  const bar = framed ? Promise.resolve(null) : import('/_bantin/bar.js').then(module => module.start(page, reload));

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

  function reload() {
    remember();
    silence();
    location.reload();
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
      fresh.onload = () => { old.remove(); look.then(l => l.apply()); };
      old.after(fresh);
    }
  }

  function listen() {
    if (stream || document.hidden) return;
    const asked = new URLSearchParams({page, version, sheets});
    stream = new EventSource('/_bantin/live?' + asked);
    stream.addEventListener('reload', () => bar.then(b => { if (!b || !b.holds()) reload(); }));
    stream.addEventListener('sheets', event => swap(JSON.parse(event.data)));
    stream.addEventListener('problems', event => { heard.problems = JSON.parse(event.data); tell(); });
    stream.addEventListener('look', event => { heard.saved = JSON.parse(event.data); tell(); });
    // the browser itself tries again while the server is away, but gives up when something else answers
    stream.onerror = () => { if (stream && stream.readyState === 2) { silence(); setTimeout(listen, 1000); } };
  }

  function tell() {
    const news = heard;
    heard = {};
    bar.then(b => { if (b) b.hear(news); });
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
