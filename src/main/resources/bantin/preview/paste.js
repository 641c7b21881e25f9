// Pasting from Word, Excel and web pages: the desk makes Markdown of it. It goes in as if it had been typed, so the browser's
// own undo takes it back; plain text is pasted by the browser itself, as is all that Ctrl+Shift+V pastes.
'use strict';
{
  const field = document.getElementById('body');
  const list = document.createElement('ul');
  list.className = 'pasted';
  list.setAttribute('aria-live', 'polite');
  let composing = false;

  const begins = /^(#{2,6} |- |\d+\. |> |\||<table|```)|\n/;
  /** Blocks stand apart from the text around them, words go into their line. */
  function fitted(text, before, after) {
    if (!begins.test(text)) return text;
    const gap = before.trim() === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const rest = after === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
    return gap + text + rest;
  }

  function insert(text) {
    const { value, selectionStart: start, selectionEnd: end } = field;
    const whole = fitted(text, value.slice(0, start), value.slice(end));
    field.focus();
    document.execCommand('insertText', false, whole);
    return { start, whole };
  }

  /** Takes what is offered in place of what was pasted, where that still stands. */
  function take(offered, { start, whole, plain }) {
    if (field.value.slice(start, start + whole.length) !== whole) return;
    field.focus();
    field.setSelectionRange(start, start + whole.length);
    if (plain) document.execCommand('insertText', false, offered);
    else insert(offered);
    list.replaceChildren();
  }

  function told(remark, done) {
    const item = document.createElement('li');
    item.textContent = remark.said + (remark.hint ? ': ' + remark.hint + '.' : '');
    if (remark.offered) {
      const shown = document.createElement('pre');
      shown.textContent = remark.offered;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = remark.take;
      button.addEventListener('click', () => take(remark.offered, done));
      item.append(shown, button);
    }
    return item;
  }

  /** Nothing is said of text in which there is nothing old. */
  async function ask(whole, start) {
    const answer = /[^\x00-\x7f]/.test(whole) ? await send('paste', { plain: whole }) : null;
    const remarks = answer && answer.status === 200 && answer.remarks || [];
    list.replaceChildren(...remarks.map(remark => told(remark, { start, whole, plain: true })));
  }

  async function paste(event) {
    const data = event.clipboardData;
    const html = data.getData('text/html');
    const plain = data.getData('text/plain');
    // what was copied out of a text editor is Markdown already, and goes in as it is; its letters may be old all the same
    if (!html.trim() || data.types.includes('vscode-editor-data')) {
      await ask(plain.replace(/\r\n?/g, '\n'), field.selectionStart);
      return;
    }
    event.preventDefault();
    const answer = await send('paste', { html, around: field.value });
    if (composing) await new Promise(done => field.addEventListener('compositionend', done, { once: true }));
    const works = answer && answer.status === 200;
    const remarks = works ? answer.remarks || [] : [{ said: answer && answer.said || words.offline }];
    const text = works ? answer.markdown || '' : plain;
    const done = text ? insert(text) : { start: 0, whole: '' };
    list.replaceChildren(...remarks.map(remark => told(remark, done)));
  }

  if (field) {
    field.after(list);
    field.addEventListener('compositionstart', () => { composing = true; });
    field.addEventListener('compositionend', () => { composing = false; });
    field.addEventListener('paste', paste);
  }
}
