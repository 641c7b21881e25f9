// When somebody is writing: nothing else may touch a text then. An input method composes a letter, or deletes what it wrote and
// writes it anew, and loses its place when the text changes under it.
'use strict';
const typing = (() => {
  const QUIET = 400;
  let composing = false;
  let touched = -QUIET;
  document.addEventListener('compositionstart', () => { composing = true; });
  document.addEventListener('compositionend', () => { composing = false; touched = performance.now(); });
  document.addEventListener('input', () => { touched = performance.now(); }, { capture: true, passive: true });
  document.addEventListener('keydown', event => {
    if (event.target.matches('input, textarea')) touched = performance.now();
  }, { capture: true, passive: true });

  return {
    /** Waits until nobody composes a letter, and no keyboard is between deleting and writing anew. */
    async quiet() {
      while (composing || performance.now() - touched < QUIET) await new Promise(done => setTimeout(done, 50));
    },
    /** Puts a text in place of another as if it had been typed, so that the browser's own undo takes it back. */
    replace(field, from, to, text) {
      field.focus();
      field.setSelectionRange(from, to);
      document.execCommand(text ? 'insertText' : 'delete', false, text);
    },
  };
})();
