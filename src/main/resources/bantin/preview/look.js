// Shows the page as another device would: light or dark whatever this one prefers, or as it is printed. The rules of the
// page's own style sheets are turned, so that what is seen is what they say, and turned back when nobody asks any more.
const KEY = 'bantin-look';
const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: 0px)';
const written = new WeakMap();
const own = new CSSStyleSheet();

export function chosen() {
  return JSON.parse(sessionStorage.getItem(KEY) || '{"scheme":"","print":false}');
}

export function choose(change) {
  sessionStorage.setItem(KEY, JSON.stringify({...chosen(), ...change}));
  apply();
}

export function apply() {
  const {scheme, print} = chosen();
  const turn = text => {
    let turned = text;
    if (scheme) {
      turned = turned.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g,
        (all, asked) => asked === scheme ? ALWAYS : NEVER);
    }
    if (print) turned = turned.replace(/\bscreen\b/g, 'all and ' + NEVER).replace(/\bprint\b/g, 'all');
    return turned;
  };
  for (const sheet of document.styleSheets) turnSheet(sheet, turn);
  for (const source of document.querySelectorAll('source[media]')) {
    if (!written.has(source)) written.set(source, source.media);
    const turned = turn(written.get(source));
    if (source.media !== turned) source.media = turned;
  }
  own.replaceSync((scheme ? `:root{color-scheme:${scheme} !important}` : '')
    + (print ? 'html{max-width:210mm;margin-inline:auto}' : ''));
  if (!document.adoptedStyleSheets.includes(own)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
}

function turnSheet(sheet, turn) {
  turnMedia(sheet.media, turn);
  let rules;
  try { rules = sheet.cssRules; } catch { return; } // a sheet of another host tells nothing
  turnRules(rules, turn);
}

function turnRules(rules, turn) {
  for (const rule of rules) {
    if (rule.media) turnMedia(rule.media, turn);
    if (rule.styleSheet) turnSheet(rule.styleSheet, turn);
    else if (rule.cssRules) turnRules(rule.cssRules, turn);
  }
}

function turnMedia(media, turn) {
  if (!written.has(media)) written.set(media, media.mediaText);
  const turned = turn(written.get(media));
  if (media.mediaText !== turned) media.mediaText = turned;
}
