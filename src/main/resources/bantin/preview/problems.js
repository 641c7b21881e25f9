// All that an editor should fix, in the console's words.
import {make} from './make.js';

export function list(problems, hide) {
  const header = make('div', {className: 'head'},
    make('strong', {textContent: problems.title}),
    make('button', {type: 'button', textContent: problems.close, onclick: hide}));
  const notes = problems.notes.map(note => make('article', {className: note.error ? 'error' : 'warning'},
    make('pre', {textContent: note.text.trimEnd()}),
    ...(note.link ? [make('a', {href: note.link, textContent: problems.open})] : [])));
  const section = make('section', {className: 'problems', tabIndex: 0}, header, ...notes);
  section.setAttribute('role', problems.errors > 0 ? 'alert' : 'region');
  section.setAttribute('aria-label', problems.title);
  section.dataset.errors = problems.errors;
  return section;
}
