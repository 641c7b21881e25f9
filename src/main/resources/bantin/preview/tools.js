// The buttons above a text: each puts Markdown in as if it had been typed. One Tab stop; the arrows go from button to button.
'use strict';
{
  const bar = document.getElementById('tools');
  const field = document.getElementById('body');

  /** The lines in which something is selected, from their first letter to their last. */
  function lines() {
    const { value, selectionStart: start, selectionEnd: end } = field;
    const from = value.lastIndexOf('\n', start - 1) + 1;
    const last = end > start && value[end - 1] === '\n' ? end - 1 : end;
    const stop = value.indexOf('\n', Math.max(from, last));
    return { from, to: stop < 0 ? value.length : stop };
  }

  /** Puts a text in, and selects a part of it. */
  function put(from, to, text, part = [text.length, text.length]) {
    typing.replace(field, from, to, text);
    field.setSelectionRange(from + part[0], from + part[1]);
  }

  /** A block stands apart from what is above and below. */
  function block(from, to, text, part) {
    const before = field.value.slice(0, from);
    const after = field.value.slice(to);
    const gap = before.trim() === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const rest = after.trim() === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
    put(from, to, gap + text + rest, part.map(at => at + gap.length));
  }

  /** Behind the paragraph in which the selection ends. */
  function behind() {
    const { value, selectionEnd: at } = field;
    if (/(^|\n)[ \t]*$/.test(value.slice(0, at)) && /^[ \t]*(\n|$)/.test(value.slice(at))) return at;
    return at + value.slice(at).search(/\s*(\n[ \t]*\n|$)/);
  }

  /** A sign before each line, or none where all have it. */
  function prefix(sign, sample) {
    const { from, to } = lines();
    const all = field.value.slice(from, to).split('\n');
    const full = all.filter(line => line.trim() !== '');
    if (full.length === 0) { block(from, to, sign + sample, [sign.length, sign.length + sample.length]); return; }
    const has = full.every(line => line.startsWith(sign));
    const text = all.map(line => line.trim() === '' ? line : has ? line.slice(sign.length) : sign + line).join('\n');
    if (has) put(from, to, text, [0, text.length]);
    else block(from, to, text, [0, text.length]);
  }

  function heading() {
    const value = field.value;
    const from = value.lastIndexOf('\n', field.selectionStart - 1) + 1;
    const stop = value.indexOf('\n', from);
    const to = stop < 0 ? value.length : stop;
    const [sign, words] = /^(#{0,6} ?)(.*)$/.exec(value.slice(from, to)).slice(1);
    const next = { '': '## ', '## ': '### ', '### ': '' }[/^#+ $/.test(sign) ? sign : ''] ?? '## ';
    const text = words.trim() || bar.dataset.heading;
    if (next === '') put(from, to, text);
    else block(from, to, next + text, words.trim() ? [next.length + text.length, next.length + text.length]
      : [next.length, next.length + text.length]);
  }

  function bold() {
    const { value, selectionStart, selectionEnd } = field;
    const chosen = value.slice(selectionStart, selectionEnd);
    // spaces at the ends would keep the stars from being read
    const from = selectionStart + (chosen.length - chosen.trimStart().length);
    const words = chosen.trim();
    const to = from + words.length;
    if (words && value.slice(from - 2, from) === '**' && value.slice(to, to + 2) === '**') {
      put(from - 2, to + 2, words, [0, words.length]);
      return;
    }
    const text = (words || bar.dataset.bold).split('\n').map(line => line.trim() ? `**${line.trim()}**` : line).join('\n');
    put(words ? from : selectionStart, words ? to : selectionEnd, text, [2, text.length - 2]);
  }

  function link() {
    const { value, selectionStart: from, selectionEnd: to } = field;
    const words = value.slice(from, to).trim();
    if (/^(https?:\/\/|\/|[\w.-]+@)\S*$/.test(words)) {
      put(from, to, `[${bar.dataset.link}](${words})`, [1, 1 + bar.dataset.link.length]);
      return;
    }
    const shown = words.replace(/\n+/g, ' ') || bar.dataset.link;
    put(from, to, `[${shown}](https://)`, [shown.length + 3, shown.length + 11]);
  }

  /** Pictures that are selected come together; else there is a line to be filled in. */
  function gallery() {
    const { from, to } = lines();
    const pictures = field.value.slice(from, to).match(/!\[[^\]]*\]\([^)]+\)/g);
    if (pictures) {
      const text = '```gallery\n' + pictures.join('\n') + '\n```';
      block(from, to, text, [text.length, text.length]);
      return;
    }
    const at = behind();
    const sample = bar.dataset.picture;
    block(at, at, '```gallery\n' + sample + '\n```', [11, 11 + sample.length]);
  }

  function table() {
    const at = behind();
    const name = bar.dataset.column;
    const text = `| ${name} 1 | ${name} 2 | ${name} 3 |\n|---|---|---|\n|   |   |   |\n|   |   |   |`;
    block(at, at, text, [2, 4 + name.length]);
  }

  /** A file from this computer lies beside the entry, and the words that are selected lead to it. */
  function attachment() {
    aids.choose(async file => {
      const line = document.createElement('li');
      document.getElementById('sent-pictures').append(line);
      line.textContent = file.name;
      const tell = (told, isError) => { line.textContent = file.name + ': ' + told; line.className = isError ? 'error' : ''; };
      const name = await sending(file, { name: file.name, item: line, tell }, true);
      if (!name) return;
      line.remove();
      await typing.quiet();
      const { selectionStart: from, selectionEnd: to } = field;
      const shown = field.value.slice(from, to).trim() || file.name.replace(/\.[^.]*$/, '');
      put(from, to, `[${shown}](${name})`, [1, 1 + shown.length]);
    });
  }

  const deeds = {
    attachment, heading, bold, link, gallery, table,
    list: () => prefix('- ', bar.dataset.item),
    quote: () => prefix('> ', bar.dataset.quote),
    picture: () => document.getElementById('add-pictures').click(),
  };

  if (bar && field) {
    const buttons = [...bar.querySelectorAll('button')];
    bar.addEventListener('click', async event => {
      const button = event.target.closest('button');
      if (!button) return;
      await typing.quiet();
      deeds[button.dataset.tool]();
    });
    bar.addEventListener('keydown', event => {
      const at = buttons.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      buttons[(to + buttons.length) % buttons.length].focus();
    });
    bar.addEventListener('focusin', event => {
      buttons.forEach(button => { button.tabIndex = button === event.target ? 0 : -1; });
    });
  }
}
