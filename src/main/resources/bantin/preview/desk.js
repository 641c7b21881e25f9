// The dashboard without waiting: the list follows what is typed and chosen, and what is saved meanwhile.
'use strict';
const form = document.querySelector('.filter');
let asked = 0;
// what the editor asked for last: the address says so only when the answer has come
let wanted = location.href;

/** Fetches a page of the dashboard and takes over its lists; what is being typed stays as it is. */
async function show(address) {
  const mine = ++asked;
  wanted = address;
  const answer = await fetch(address);
  const text = await answer.text();
  if (mine !== asked || !answer.ok) return;
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  for (const part of form ? ['.tiles', '#found'] : ['main']) {
    const old = document.querySelector(part);
    if (old.innerHTML !== fresh.querySelector(part).innerHTML) old.replaceWith(fresh.querySelector(part));
  }
  document.querySelector('header nav').replaceWith(fresh.querySelector('header nav'));
  history.replaceState(null, '', address);
}

// one question at a time: what is typed while an answer is on its way is asked next
let next = null;
let going = false;
async function ask(address) {
  next = address;
  if (going) return;
  going = true;
  try {
    while (next !== null) {
      const now = next;
      next = null;
      await show(now);
    }
  } finally {
    going = false;
  }
}

function address() {
  const fields = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(fields).toString();
  return '/_bantin/' + (query ? '?' + query : '');
}

if (form) {
  form.addEventListener('input', () => ask(address()));
  form.addEventListener('submit', event => { event.preventDefault(); show(address()); });
  document.addEventListener('keydown', event => {
    const types = event.target.closest('input, select, textarea');
    if (event.key === '/' && !types) { event.preventDefault(); form.elements.q.focus(); }
  });
}

let stream = null;
function listen() {
  if (stream || document.hidden) return;
  let first = true;
  stream = new EventSource('/_bantin/live?page=/_bantin/');
  stream.addEventListener('look', () => { if (!first) show(wanted); first = false; });
  stream.onerror = () => { if (stream && stream.readyState === 2) { silence(); setTimeout(listen, 1000); } };
}
function silence() {
  if (stream) stream.close();
  stream = null;
}
document.addEventListener('visibilitychange', () => {
  if (document.hidden) silence();
  else { show(wanted); listen(); }
});
addEventListener('pagehide', silence);
listen();
