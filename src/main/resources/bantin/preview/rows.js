// Rows of a list: added, taken out and moved by buttons, which the keyboard reaches like any others. Which rows there are, and in
// which order, stands in a hidden field of its own, so that a row that moves sends nothing but that.
'use strict';
const rows = (() => {
  const form = document.getElementById('entry');
  const groups = root => [...root.querySelectorAll('fieldset[data-rows]')];
  const list = group => group.querySelector(':scope > ol');
  const field = group => group.querySelector(':scope > input[hidden]');
  const all = group => [...list(group).children];
  const isGone = row => row.dataset.gone !== undefined;
  const number = row => row.dataset.row.split(':')[1];
  const isNew = row => number(row).startsWith('n');
  const controls = row => [...row.querySelectorAll('[name]')];
  /** A new row in which nothing was written yet is none. */
  const isEmpty = row => isNew(row) && controls(row).every(control => control.value === '');
  const left = group => all(group).filter(row => !isGone(row) && !isEmpty(row));
  let made = 0;

  function tell(group) {
    const order = left(group).map(number).join(' ');
    const hidden = field(group);
    if (hidden.value === order) return;
    hidden.value = order;
    hidden.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function fresh(group, name) {
    const row = group.querySelector(':scope > template').content.cloneNode(true).firstElementChild;
    const path = group.dataset.rows;
    const wrong = path + '/' + row.dataset.row;
    row.dataset.row = row.dataset.row.replace('@', name);
    const right = path + '/' + row.dataset.row;
    rename(row, wrong, right);
    return row;
  }

  /** Gives all that stands in a new row its names; templates of rows inside it too. */
  function rename(root, wrong, right) {
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        if (value.includes(wrong)) element.setAttribute(name, value.replaceAll(wrong, right));
      }
      if (element.content) rename(element.content, wrong, right);
    }
  }

  function add(group, name = 'n' + (made += 1)) {
    made = Math.max(made, Number(name.slice(1)));
    const row = fresh(group, name);
    list(group).append(row);
    return row;
  }

  function move(row, group, by) {
    const rest = all(group).filter(one => !isGone(one));
    const other = rest[rest.indexOf(row) + by];
    if (!other) return;
    if (by < 0) other.before(row);
    else other.after(row);
    tell(group);
  }

  function remove(row, group, button) {
    const gone = !isGone(row);
    if (gone) row.dataset.gone = '';
    else delete row.dataset.gone;
    button.textContent = gone ? words.rowBack : words.rowRemove;
    tell(group);
  }

  /** The line by which a closed row is known follows what is written into it. */
  function know(row) {
    const group = row.closest('[data-rows]');
    const path = `${group.dataset.rows}/${row.dataset.row}/`;
    const inWords = ({ value, selectedOptions }) => value && selectedOptions ? selectedOptions[0].text : value.trim();
    const values = new Map(controls(row).map(control => [control.name.slice(control.name.indexOf('.') + 1), inWords(control)]));
    const said = group.dataset.known.split(' ').map(name => values.get(path + name)).filter(Boolean);
    const known = row.querySelector(':scope > details > summary > .known');
    const text = said.slice(0, 3).join(' · ') || group.dataset.new;
    if (known && known.textContent !== text) known.textContent = text;
  }

  const deeds = {
    add(button) {
      const row = add(button.closest('[data-rows]'));
      row.querySelector('input:not([hidden]), select, textarea')?.focus();
    },
    up: (button, row, group) => move(row, group, -1),
    down: (button, row, group) => move(row, group, 1),
    remove: (button, row, group) => remove(row, group, button),
  };

  /** A row for each picture of the folder that has none yet. */
  function fill(group, names) {
    const known = left(group).map(row => row.querySelector('[name$="/file"]')?.value);
    for (const name of names.filter(one => !known.includes(one))) {
      const row = add(group);
      row.querySelector('[name$="/file"]').value = name;
      know(row);
    }
    tell(group);
  }
  const photos = document.getElementById('fill-photos');
  const inFolder = () => photos.dataset.photos.split('\n').filter(Boolean);
  const album = photos && groups(form).find(group => group.dataset.rows === 'photos');
  if (album) {
    album.append(' ', photos);
    photos.addEventListener('click', () => fill(album, inFolder()));
  }

  if (form) {
    form.addEventListener('click', event => {
      const button = event.target.closest('[data-deed]');
      if (!button) return;
      const row = button.closest('[data-row]');
      deeds[button.dataset.deed](button, row, row && row.closest('[data-rows]'));
      if (button.dataset.deed !== 'add') button.focus();
    });
    // what is written into a new row makes it one
    form.addEventListener('input', event => {
      const row = event.target.closest('[data-row]');
      if (!row) return;
      if (isNew(row)) tell(row.closest('[data-rows]'));
      know(row);
    });

    let dragged = null;
    let home = null;
    form.addEventListener('dragstart', event => {
      const grip = event.target.closest?.('.grip');
      if (!grip) return;
      dragged = grip.closest('[data-row]');
      home = dragged.nextSibling;
      dragged.classList.add('dragged');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', '');
      event.dataTransfer.setDragImage(dragged, 0, 0);
    });
    form.addEventListener('dragover', event => {
      let row = dragged && event.target.closest('[data-row]');
      while (row && row.parentElement !== dragged.parentElement) row = row.parentElement.closest('[data-row]');
      if (!row) return;
      event.preventDefault();
      const { top, height } = row.getBoundingClientRect();
      if (row === dragged) return;
      if (event.clientY < top + height / 2) row.before(dragged);
      else row.after(dragged);
    });
    form.addEventListener('drop', event => { if (dragged) { event.preventDefault(); event.stopPropagation(); } });
    form.addEventListener('dragend', event => {
      if (!dragged) return;
      // who lets go elsewhere, or presses Escape, moves nothing
      if (event.dataTransfer.dropEffect === 'none') dragged.parentElement.insertBefore(dragged, home);
      dragged.classList.remove('dragged');
      tell(dragged.closest('[data-rows]'));
      dragged = null;
    });
  }

  return {
    /** Whether a field counts: not in a row that was taken out. */
    counts: control => !control.closest('[data-gone]'),
    /** Whether rows were added, taken out or moved among what is sent. */
    changed: sent => Object.keys(sent).some(name => name.startsWith('rows.')),
    /**
     * Rows for pictures that came into the folder of an album, with those that showed without any; where the first of them is
     * described. Nothing in other entries.
     */
    album: album && (names => {
      fill(album, left(album).length > 0 ? names : [...inFolder(), ...names]);
      const row = all(album).find(one => names.includes(one.querySelector('[name$="/file"]')?.value));
      return row.querySelector('[name$="/alt"]');
    }),
    /** Brings rows back as they were told. */
    restore(name, order) {
      const group = groups(form).find(one => 'rows.' + one.dataset.rows === name);
      if (!group) return;
      const wanted = order.split(' ').filter(Boolean);
      const known = new Map(all(group).map(row => [number(row), row]));
      wanted.forEach(one => list(group).append(known.get(one) || add(group, one)));
      known.forEach((row, one) => {
        if (!wanted.includes(one)) remove(row, group, row.querySelector('[data-deed=remove]'));
      });
      field(group).value = order;
    },
    /** The name that a place in the file has in the form: there rows are counted, here they have names. */
    named(place) {
      let path = '';
      for (const part of place.split('/')) {
        if (part.startsWith(':')) {
          const group = groups(form).find(one => one.dataset.rows === path);
          const row = group && left(group)[Number(part.slice(1))];
          if (!row) return path;
          path += '/' + row.dataset.row;
        } else {
          path = path ? path + '/' + part : part;
        }
      }
      return path;
    },
  };
})();
