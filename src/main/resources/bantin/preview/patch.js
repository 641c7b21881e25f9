// Puts what was saved into the page as it stands, so that neither the place nor anything else that the reader did is lost.
// It is done only where no script of the page can hold what is changed; otherwise the caller loads the page again.
const LIVE = 'script[src="/_bantin/live.js"]';
const OURS = 'bantin-bar, bantin-badge, ' + LIVE;
const HELD = 'script:not([type="application/ld+json"]), style, link[rel~="stylesheet"], link[rel~="preload"], template, form, '
  + 'button, input, select, textarea, video, audio, iframe, object, embed, dialog, details';

/** The page as the server has it now; null when it has none. */
export async function fetchPage() {
  const answer = await fetch(location.href, {cache: 'no-cache'});
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const live = page.querySelector(LIVE);
  if (!live) return null;
  live.remove();
  // sheets are swapped apart from the page
  for (const sheet of page.querySelectorAll('link[rel="stylesheet"]')) sheet.setAttribute('href', '');
  return {page, address: live.dataset.page, version: live.dataset.version, sheets: live.dataset.sheets};
}

/** Makes the open page, which came from one text, what another text says; false, and nothing is touched, when it can't. */
export function patch(before, after) {
  const steps = [];
  if (!compare(before.documentElement, after.documentElement, document.documentElement, steps)) return false;
  for (const step of steps) step();
  return true;
}

function compare(before, after, shown, steps) {
  if (before.isEqualNode(after)) return true;
  const old = [...before.childNodes];
  const fresh = [...after.childNodes];
  const here = [...shown.childNodes].filter(node => !(node instanceof Element && node.matches(OURS)));
  if (here.length !== old.length || here.some((node, i) => node.nodeName !== old[i].nodeName)) return false;
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start].isEqualNode(fresh[start])) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end].isEqualNode(fresh[fresh.length - 1 - end])) end++;
  const gone = old.slice(start, old.length - end);
  const come = fresh.slice(start, fresh.length - end);
  const stand = here.slice(start, old.length - end);
  if (gone.length !== come.length) return replace(gone, come, stand, shown, here[old.length - end] || null, steps);
  return gone.every((node, i) => node.isEqualNode(come[i])
    || (isSameBut(node, come[i]) ? compare(node, come[i], stand[i], steps)
      : replace([node], [come[i]], [stand[i]], shown, null, steps)));
}

/** Whether two elements differ only in what they hold. */
function isSameBut(one, other) {
  return one instanceof Element && other instanceof Element && !one.matches(HELD)
    && one.cloneNode(false).isEqualNode(other.cloneNode(false));
}

function replace(gone, come, stand, parent, next, steps) {
  if (![...gone, ...come].every(isFree) || !stand.every((node, i) => bare(node).isEqualNode(gone[i]))) return false;
  steps.push(() => {
    const copies = come.map(node => document.importNode(node, true));
    if (stand.length > 0) stand[0].before(...copies); else for (const copy of copies) parent.insertBefore(copy, next);
    for (const node of stand) node.remove();
  });
  return true;
}

/** Without our own marks. */
function bare(node) {
  const copy = node.cloneNode(true);
  if (copy instanceof Element) copy.querySelectorAll(OURS).forEach(mark => mark.remove());
  return copy;
}

/** Whether no script can have taken hold of it: what scripts look for is a control, or has data or a name of its own. */
function isFree(node) {
  if (!(node instanceof Element)) return true;
  return [node, ...node.querySelectorAll('*')].every(element =>
    !element.matches(HELD) && !element.localName.includes('-') && Object.keys(element.dataset || {}).length === 0);
}
