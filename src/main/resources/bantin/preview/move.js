// Another name for an entry, its deletion, and its way back: the desk does it, and the browser goes to where it is then.
'use strict';
{
  const PATIENCE = 100;
  const moves = document.getElementById('moves');
  const entry = document.getElementById('entry');
  const journal = document.querySelector('[data-journal]');
  const told = document.getElementById('move-said') || document.getElementById('journal-said');
  const { token } = (entry || journal || document.body).dataset;
  const offline = (moves || journal || document.body).dataset.offline;

  async function send(deed, texts) {
    try {
      const answer = await fetch('/_bantin/write/' + deed, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-bantin-edit', 'X-Bantin-Token': token },
        body: new URLSearchParams(texts).toString(),
      });
      return await answer.json();
    } catch {
      return { said: offline };
    }
  }

  /** The desk knows a file when it has been seen. */
  async function open(file) {
    const address = '/_bantin/edit?file=' + encodeURIComponent(file);
    for (let i = 0; i < PATIENCE && !(await fetch(address)).ok; i++) await new Promise(done => setTimeout(done, 100));
    location.assign(address);
  }

  async function take(deed, texts) {
    const answer = await send(deed, texts);
    if (answer.ask) {
      if (confirm(answer.ask)) await take(deed, { ...texts, sure: 'yes' });
      return;
    }
    told.textContent = answer.said || '';
    if (answer.said && answer.file) alert(answer.said);
    if (answer.file) await open(answer.file);
    else if (answer.gone) location.assign('/_bantin/nhat-ky');
  }

  if (moves) {
    moves.addEventListener('submit', event => {
      event.preventDefault();
      if (entry.isChanged && entry.isChanged()) {
        told.textContent = moves.dataset.unsaved;
        return;
      }
      const { file, opened } = entry.dataset;
      take(event.target.dataset.move, { ...Object.fromEntries(new FormData(event.target)), file, opened });
    });
  }
  if (journal) {
    document.addEventListener('click', event => {
      const button = event.target.closest('[data-back]');
      if (button) take('back', { file: button.dataset.back });
    });
  }
}
