// Beside a field: a calendar, a search for what it leads to, a file from this computer, words to be ticked. The text in the field is
// what counts; they only write into it, as if it had been typed.
'use strict';
const aids = (() => {
  const fieldOf = button => button.closest('.with').querySelector('input[name], textarea');
  const write = (field, text) => typing.replace(field, 0, field.value.length, text);

  /** In place of what stands there, or on a line of its own where there may be several. */
  function put(field, text) {
    if (field.tagName !== 'TEXTAREA') { write(field, text); return; }
    const lines = field.value.split('\n').filter(line => line.trim() !== '');
    if (!lines.includes(text)) write(field, [...lines, text].join('\n'));
  }

  function date(button) {
    const field = fieldOf(button);
    const picker = button.nextElementSibling;
    const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(field.value) || [];
    picker.value = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
    picker.onchange = () => {
      if (!picker.value) return;
      const [y, m, d] = picker.value.split('-');
      const time = field.value.replace(/^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/, '').trim();
      write(field, `${d}/${m}/${y}${time ? ' ' + time : ''}`);
    };
    picker.showPicker();
  }

  function find(button) {
    const open = button.closest('.field').querySelector('.finder');
    if (open) { open.remove(); button.focus(); return; }
    const panel = document.createElement('div');
    panel.className = 'finder';
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'search';
    label.append(words.findWords, input);
    const list = document.createElement('ul');
    list.setAttribute('aria-live', 'polite');
    panel.append(label, list);
    button.closest('.with').after(panel);
    const close = () => { panel.remove(); fieldOf(button).focus(); };
    let waiting = 0;
    let asked = 0;
    async function look() {
      const mine = asked += 1;
      const answer = await send('find', { kinds: button.dataset.kinds, words: input.value });
      if (mine !== asked) return;
      const found = answer && answer.found || [];
      list.replaceChildren(...found.map(({ path, title }) => {
        const line = document.createElement('li');
        const choice = document.createElement('button');
        choice.type = 'button';
        choice.append(title, document.createElement('br'), Object.assign(document.createElement('small'), { textContent: path }));
        choice.addEventListener('click', () => { put(fieldOf(button), path); close(); });
        line.append(choice);
        return line;
      }));
      if (found.length === 0) list.append(Object.assign(document.createElement('li'), { textContent: words.findNone }));
    }
    // what is looked for is no text of the entry
    input.addEventListener('input', event => {
      event.stopPropagation();
      clearTimeout(waiting);
      waiting = setTimeout(look, 120);
    });
    panel.addEventListener('keydown', event => {
      if (event.key === 'Escape') { event.preventDefault(); close(); }
      if (event.key === 'Enter' && event.target === input && !event.isComposing) {
        event.preventDefault();
        list.querySelector('button')?.focus();
      }
    });
    look();
    input.focus();
  }

  function line(field, name) {
    const list = field.closest('.field').querySelector('.told');
    const item = document.createElement('p');
    item.className = 'help';
    item.setAttribute('role', 'status');
    item.textContent = name;
    list.before(item);
    return { name, item, tell(told) { item.textContent = name + ': ' + told; } };
  }

  /** Sends a file and writes its name into a field. */
  async function bring(file, field) {
    const told = line(field, file.name);
    const name = await sending(file, told, true);
    if (!name) return null;
    told.item.remove();
    await typing.quiet();
    put(field, name);
    return name;
  }

  function choose(then) {
    const input = document.createElement('input');
    input.type = 'file';
    input.addEventListener('change', () => { if (input.files[0]) then(input.files[0]); });
    input.click();
  }

  /** A ticked word stands on a line of the text beside it; one that is not ticked does not, however it is written. */
  function tick(box) {
    const field = box.closest('.field').querySelector('textarea[name]');
    const same = line => [box.value, box.dataset.label].some(word => word.toLowerCase() === line.trim().toLowerCase());
    const rest = field.value.split('\n').filter(text => text.trim() !== '' && !same(text));
    write(field, (box.checked ? [...rest, box.value] : rest).join('\n'));
    box.focus();
  }

  const deeds = { date, find, send: button => choose(file => bring(file, fieldOf(button))) };
  if (form) {
    form.addEventListener('click', event => {
      const button = event.target.closest('[data-aid]');
      if (button) deeds[button.dataset.aid](button);
    });
    form.addEventListener('input', event => {
      if (event.target.closest('.checks')) { event.stopPropagation(); tick(event.target); }
    }, { capture: true });
    // a file that is dropped on a field goes into it
    form.addEventListener('drop', event => {
      const field = event.target.closest?.('.field')?.querySelector('.with [name]');
      const takes = field && field.parentElement.querySelector('[data-aid=send]');
      const file = event.dataTransfer && event.dataTransfer.files[0];
      if (!takes || !file) return;
      event.preventDefault();
      event.stopPropagation();
      bring(file, field);
    });
  }
  return { choose };
})();

// The picture below the choice of its main part: a click chooses too. The keyboard has the list.
{
  const down = ['top', '', 'bottom'];
  const across = ['left', '', 'right'];
  const third = (at, whole) => Math.max(0, Math.min(2, Math.floor(3 * at / whole)));
  for (const aim of document.querySelectorAll('.aim')) {
    const select = aim.previousElementSibling.querySelector('select');
    const show = () => { aim.dataset.part = select.value; };
    aim.addEventListener('click', event => {
      const { left, top, width, height } = aim.getBoundingClientRect();
      const part = [down[third(event.clientY - top, height)], across[third(event.clientX - left, width)]].filter(Boolean);
      select.value = part.join('-') || 'center';
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    select.addEventListener('change', show);
    aim.hidden = false;
    show();
  }
}
