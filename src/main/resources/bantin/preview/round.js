// The round of an entry: a step is written into its head by the desk, and the page is loaded again to tell of it.
'use strict';
{
  const round = document.getElementById('round');
  const entry = document.getElementById('entry');
  const told = document.getElementById('round-said');

  async function take(step) {
    if (entry.isChanged && entry.isChanged()) {
      told.textContent = round.dataset.unsaved;
      return;
    }
    const { file, opened, token } = entry.dataset;
    try {
      const answer = await fetch('/_bantin/write/' + step.dataset.step, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-bantin-edit', 'X-Bantin-Token': token },
        body: new URLSearchParams({ ...Object.fromEntries(new FormData(step)), file, opened }).toString(),
      });
      if (answer.ok) location.reload();
      else told.textContent = (await answer.json()).said;
    } catch {
      told.textContent = round.dataset.offline;
    }
  }

  if (round) {
    round.addEventListener('submit', event => { event.preventDefault(); take(event.target); });
  }
}
