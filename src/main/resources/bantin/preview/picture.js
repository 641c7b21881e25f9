// Pictures for an entry: chosen, dropped or pasted, they are sent one after the other and lie beside it. Their places in the text
// go in as if they had been typed, when nobody is writing.
'use strict';
{
  const field = document.getElementById('body');
  const list = document.getElementById('sent-pictures');
  const input = document.getElementById('pictures');
  let turn = Promise.resolve();

  function line(name) {
    const item = document.createElement('li');
    const shown = document.createElement('span');
    shown.textContent = name;
    item.append(shown);
    list.append(item);
    return { name, item, tell(told, isError) {
      item.classList.toggle('error', Boolean(isError));
      shown.textContent = name + ': ' + told;
    } };
  }

  /** Behind the paragraph in which the caret stands, so that no sentence is cut. */
  function place() {
    const { value, selectionEnd: at } = field;
    const start = value.slice(0, at);
    if (start.trim() === '' || /\n[ \t]*\n[ \t]*$/.test(start)) return at;
    const end = value.slice(at).search(/\s*(\n[ \t]*\n|$)/);
    return at + end;
  }

  function insert(names) {
    const at = place();
    const before = field.value.slice(0, at);
    const after = field.value.slice(at);
    const gap = before.trim() === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const rest = after.trim() === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
    typing.replace(field, at, at, gap + names.map(name => `![](${name})`).join('\n\n') + rest);
  }

  /** What was typed as a description and does not stand in the text yet. */
  const unwritten = new Map();

  /** Puts a description into the text; who writes elsewhere goes on there. */
  function write(input) {
    const name = unwritten.get(input);
    unwritten.delete(input);
    const end = name ? field.value.indexOf(`](${name})`) : -1;
    if (end < 0) return;
    const from = field.value.lastIndexOf('![', end) + 2;
    const text = input.value.trim().replace(/\s+/g, ' ').replace(/[[\]\\]/g, '\\$&');
    const other = document.activeElement;
    const moved = at => at < end ? at : at + text.length - (end - from);
    const caret = [field.selectionStart, field.selectionEnd].map(moved);
    if (field.value.slice(from, end) !== text) typing.replace(field, from, end, text);
    field.setSelectionRange(...caret);
    if (other !== field) other.focus({ preventScroll: true });
  }

  function ask(name, told) {
    const asked = document.createElement('label');
    const input = document.createElement('input');
    input.autocomplete = 'off';
    asked.className = 'field';
    asked.append(words.pictureAlt, input);
    told.item.append(asked);
    input.addEventListener('input', event => { event.stopPropagation(); unwritten.set(input, name); });
    input.addEventListener('change', () => setTimeout(async () => {
      if (document.activeElement === field) await typing.quiet();
      write(input);
    }));
    input.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      const all = [...list.querySelectorAll('label input')];
      (all[all.indexOf(input) + 1] || field).focus();
    });
    return input;
  }

  function describe(pictures) {
    insert(pictures.map(([name]) => name));
    const inputs = pictures.map(([name, told]) => { told.tell(words.pictureDescribe); return ask(name, told); });
    inputs[0].focus();
  }

  /** Whoever writes in another field meanwhile is left there. */
  function offer(pictures) {
    pictures.forEach(([, told]) => told.tell(words.pictureWaits));
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.pictureInsert;
    button.addEventListener('click', () => { button.remove(); describe(pictures); });
    pictures[pictures.length - 1][1].item.append(' ', button);
  }

  async function bring(files) {
    const pictures = [];
    for (const [file, told] of files) {
      const name = await sending(file, told, false);
      if (name) pictures.push([name, told]);
    }
    if (pictures.length === 0) return;
    await typing.quiet();
    const other = document.activeElement;
    const writes = other !== field && other.matches('input:not([type=file]), textarea, select');
    if (rows.album) {
      const first = rows.album(pictures.map(([name]) => name));
      pictures.forEach(([, told]) => told.tell(words.pictureRow));
      if (!writes) first.focus();
    } else if (writes) offer(pictures);
    else describe(pictures);
  }

  function add(files, name) {
    // what is done needs no telling any more
    if (!list.querySelector('progress, button') && unwritten.size === 0) list.replaceChildren();
    const waiting = [...files].map(file => [file, line(name || file.name)]);
    turn = turn.then(() => bring(waiting));
  }

  function hasWords(data) {
    const html = new DOMParser().parseFromString(data.getData('text/html'), 'text/html');
    return Boolean(data.getData('text/plain').trim() || html.body.textContent.trim());
  }

  if (field) {
    form.addEventListener('saves', () => [...unwritten.keys()].forEach(write));
    document.getElementById('add-pictures').addEventListener('click', () => input.click());
    // choosing files changes no field of the entry
    input.addEventListener('input', event => event.stopPropagation());
    input.addEventListener('change', () => { add(input.files); input.value = ''; });

    const over = on => field.classList.toggle('over', on);
    const brings = event => event.dataTransfer && event.dataTransfer.types.includes('Files');
    // a picture that misses the field must not take the page's place
    document.addEventListener('dragover', event => { if (brings(event)) { event.preventDefault(); over(true); } });
    document.addEventListener('dragleave', event => { if (!event.relatedTarget) over(false); });
    document.addEventListener('drop', event => {
      if (!brings(event)) return;
      event.preventDefault();
      over(false);
      add(event.dataTransfer.files);
    });
    // before the text of a web page is asked for: a copied picture has an address there, and no word
    field.addEventListener('paste', event => {
      const { files } = event.clipboardData;
      if (files.length === 0 || hasWords(event.clipboardData)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      add(files, 'anh.png');
    }, { capture: true });
  }
}

// A picture that lies on its side is turned at once, whatever becomes of the text.
{
  const turns = document.getElementById('turns');
  const told = document.getElementById('turn-said');
  if (turns) {
    turns.addEventListener('click', async event => {
      const button = event.target.closest('[data-turn]');
      if (!button || button.ariaBusy) return;
      // a second click before the answer would be lost
      button.ariaBusy = 'true';
      const answer = await send('turn', { file: words.file, picture: button.dataset.turn });
      button.ariaBusy = null;
      told.textContent = answer ? answer.said : words.offline;
      if (!answer || !answer.picture) return;
      button.previousElementSibling.src = answer.picture;
      form.look();
    });
  }
}
