// Publishing: what a button asks for goes to the desk, and the page follows what comes of it.
'use strict';
const PAUSE = 300;
const form = document.getElementById('online');
const said = document.getElementById('said');

if (form) {
  const cancel = document.getElementById('cancel');
  const shown = () => document.getElementById('job');

  async function send(deed, texts) {
    try {
      const answer = await fetch('/_bantin/write/online/' + deed, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-bantin-edit', 'X-Bantin-Token': form.dataset.token },
        body: new URLSearchParams(texts).toString(),
      });
      return await answer.json();
    } catch {
      return { said: form.dataset.offline };
    }
  }

  let last = shown().innerHTML;
  /** Takes over what the desk tells now; whether it still goes on. */
  async function look() {
    const answer = await fetch(location.pathname);
    if (!answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('job');
    if (!fresh) return false;
    document.getElementById('older').innerHTML = page.getElementById('older').innerHTML;
    // what is ticked on the page stays as long as the desk tells the same
    const [bar, next] = [shown(), fresh].map(job => job.querySelector('progress'));
    if (bar && next) {
      bar.max = next.max;
      bar.value = next.value;
      shown().querySelector('h2').textContent = fresh.querySelector('h2').textContent;
      shown().querySelector('.sent').textContent = fresh.querySelector('.sent').textContent;
    } else if (fresh.innerHTML !== last) {
      shown().innerHTML = fresh.innerHTML;
    }
    last = fresh.innerHTML;
    shown().dataset.runs = fresh.dataset.runs;
    return fresh.dataset.runs === 'yes';
  }

  let following = false;
  async function follow() {
    if (following) return;
    following = true;
    let goesOn = true;
    while (goesOn) {
      try {
        goesOn = await look();
        said.textContent = '';
      } catch {
        said.textContent = form.dataset.offline;
      }
      const left = document.activeElement === cancel && !goesOn;
      cancel.hidden = !goesOn;
      // who waited at the button is led to what came of it
      if (left) shown().focus();
      if (goesOn) await new Promise(done => setTimeout(done, PAUSE));
    }
    following = false;
  }

  async function ask(button) {
    const { deed, read = '', release = '', agreed = '', question = '', sure } = button.dataset;
    if (sure && !confirm(sure)) return;
    const allow = [...document.querySelectorAll('#job [name=allow]:checked')].map(tick => tick.value).join();
    const fields = Object.fromEntries(new FormData(form));
    if (deed === 'cancel') said.textContent = form.dataset.stopping;
    else cancel.hidden = false;
    const inJob = shown().contains(button);
    const typed = button.form && button.form !== form && button.form.elements.secret;
    const secret = typed ? typed.value : '';
    const answer = await send(deed, { ...fields, allow, read, release, agreed, question, secret });
    if (inJob) cancel.focus();
    await follow();
    if (answer.said) said.textContent = answer.said;
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('button[data-deed]');
    if (button) { event.preventDefault(); ask(button); }
  });
  form.addEventListener('submit', event => event.preventDefault());
  if (shown().dataset.runs === 'yes') follow();
}
