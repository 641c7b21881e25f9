// The line between a tab and the preview: swaps style sheets, puts what was saved into the page or else loads the page
// again, and tells the bar what it hears.
(() => {
  'use strict';
  const me = document.currentScript;
  const page = me.dataset.page;
  let version = me.dataset.version;
  let sheets = me.dataset.sheets;
  const framed = window !== window.top;
  const memory = (framed ? 'bantin-framed:' : 'bantin:') + location.pathname;
  let stream = null;
  let heard = {};
  let base = null;
  let renewing = Promise.resolve();

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

  const patching = import('/_bantin/patch.js');

  /** Keeps the page as it came, before any script touched it: the next version is compared with that. */
  async function keep() {
    const now = await (await patching).fetchPage();
    base = now && now.address === page && now.version === version ? now : null;
  }

  async function renew() {
    const {fetchPage, patch} = await patching;
    const before = base;
    const now = before && await fetchPage();
    if (!now || now.address !== page || !patch(before.page, now.page)) { reload(); return; }
    base = now;
    version = now.version;
    if (now.sheets !== sheets) swap(now.sheets.split(' '));
    look.then(l => l.apply());
    bar.then(b => { if (b) b.renewed(); });
  }

  /** One after the other; whatever goes wrong, loading the page again puts it right. */
  function renewNext() {
    renewing = renewing.then(renew).catch(reload);
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
    stream.addEventListener('reload', () => bar.then(b => { if (!b || !b.holds()) renewNext(); }));
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
  const whenIdle = self.requestIdleCallback || setTimeout;
  const begin = () => whenIdle(() => { renewing = renewing.then(keep).catch(() => { base = null; }); });
  if (document.readyState === 'complete') begin(); else addEventListener('load', begin, {once: true});
})();
