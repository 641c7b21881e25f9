// Sending a file to the desk, which puts it beside the entry.
'use strict';
const sending = (() => {
  const MOST = 256 * 1024 * 1024;
  /** The name that a file got; nothing where it was refused, which is told. */
  return async function send(file, { name, item, tell }, any) {
    if (file.size > MOST) {
      tell(words.pictureHeavy, true);
      return null;
    }
    await form.settle();
    const bar = document.createElement('progress');
    bar.setAttribute('aria-label', name);
    item.append(bar);
    return new Promise(done => {
      const request = new XMLHttpRequest();
      const asked = new URLSearchParams({ file: form.dataset.file, name, any: any ? 'yes' : '' });
      request.open('POST', '/_bantin/write/picture?' + asked);
      request.setRequestHeader('Content-Type', 'application/x-bantin-picture');
      request.setRequestHeader('X-Bantin-Token', words.token);
      request.upload.addEventListener('progress', event => {
        if (event.lengthComputable) { bar.max = event.total || 1; bar.value = event.loaded; }
      });
      request.addEventListener('loadend', () => {
        bar.remove();
        let answer = {};
        try { answer = JSON.parse(request.responseText); } catch { /* nobody answered */ }
        const works = request.status === 200 && answer.name;
        if (!works) tell(answer.said || words.pictureOffline, true);
        done(works ? answer.name : null);
      });
      request.send(file);
    });
  };
})();
