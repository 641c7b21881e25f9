// Vietnamese as it is searched: the same terms and hashes that bantin writes into the index (bantin.search.Term, TermReader, Hash).

// A tone in its old place moves to the new one (hoà, hòa); a lonely y after h, k, l, m, s, t and qu becomes an i (kỹ, kĩ).
const canonical = (small) => {
  const moved = small.replace(/(o)([àáảãạèéẻẽẹ])$|(?<!q)(u)([ỳýỷỹỵ])$/u, (_, o, a, u, y) => {
    const tone = (o ? a : y).normalize("NFD")[1];
    return ((o || u) + tone).normalize("NFC") + (o ? a : y).normalize("NFD")[0];
  });
  return moved.replace(/^(h|k|l|m|s|t|qu)([yỳýỷỹỵ])$/u, (_, first, y) => first + ("i" + y.normalize("NFD").slice(1)).normalize("NFC"));
};

// In capitals nobody sees that eth and the African letter are no Đ.
export const exactly = (written) => canonical(written.normalize("NFC").toLowerCase().replace(/[\xf0\u0256]/g, "đ"));
export const folded = (exact) => exact.normalize("NFD").replace(/\p{Mn}/gu, "").replaceAll("đ", "d");

export const withoutTone = (exact) => exact.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").normalize("NFC");

const mixed = (hash) => {
  let h = Math.imul(hash ^ hash >>> 16, 0x85ebca6b);
  h = Math.imul(h ^ h >>> 13, 0xc2b2ae35);
  return (h ^ h >>> 16) >>> 0;
};
export const hash = (text) => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mixed(h);
};
export const pairHash = (first, second) => mixed(Math.imul(31, first) + second | 0);

const known = new Map();
const term = (written) => {
  let made = known.get(written);
  if (!made) {
    const exact = exactly(written);
    const plain = folded(exact);
    made = { exact, folded: plain, exactHash: hash(exact), foldedHash: hash(plain) };
    known.set(written, made);
  }
  return made;
};

// What a word is made of. Each character is looked up once: a pattern with these three in it takes longer to begin than an answer.
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const letters = new Uint8Array(0x10000);
export const isLetter = (code) => (letters[code] ||= LETTER.test(String.fromCharCode(code)) ? 2 : 1) === 2;
const JOINERS = ".,/:-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
const ENDS = ".;:!?()[]…\n\f";
const endOfPart = (text, from) => {
  let end = from;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
};
// Parts that single signs join, as in 224/2026/NĐ-CP, and the percent sign behind.
const endOfChunk = (text, from) => {
  let end = endOfPart(text, from);
  while (end + 1 < text.length && JOINERS.includes(text[end]) && isLetter(text.charCodeAt(end + 1))) end = endOfPart(text, end + 1);
  return text[end] === "%" ? end + 1 : end;
};
const LONGEST = 64;

// What stands between blanks: its terms with their places, and what it is with all its signs; texts are made of the same few again and again.
const chunks = new Map();
const piecesOf = (chunk) => {
  let pieces = chunks.get(chunk);
  if (!pieces) {
    const parts = [];
    for (let start = 0, end = 0; (end = endOfPart(chunk, start)) > start; start = end + 1) {
      parts.push({ start, end, known: end - start <= LONGEST ? term(chunk.slice(start, end)) : null });
    }
    const percent = chunk.endsWith("%");
    const whole = (percent ? chunk.slice(0, -1) : chunk).replace(/[\u2010-\u2015\u2212]/g, "-");
    const compound = (parts.length > 1 || percent) && /\p{Nd}/u.test(whole) && whole.length <= LONGEST ? term(percent ? whole + "%" : whole) : null;
    chunks.set(chunk, pieces = { parts, compound });
  }
  return pieces;
};

// The terms of a text with their places; what follows its neighbour in a sentence, and what only a sign joins to it.
export const read = (text, most = Infinity) => {
  const terms = [];
  const compounds = [];
  let neighbour = false;
  for (let at = 0; at < text.length && terms.length < most;) {
    if (!isLetter(text.charCodeAt(at))) {
      neighbour &&= text[at] === " " || !ENDS.includes(text[at]);
      at++;
      continue;
    }
    const from = at;
    at = endOfChunk(text, from);
    const { parts, compound } = piecesOf(text.slice(from, at));
    let joined = false;
    for (const { start, end, known } of parts) {
      if (known) {
        const { exact, folded, exactHash, foldedHash } = known;
        terms.push({ exact, folded, exactHash, foldedHash, start: from + start, end: from + end, neighbour, joined });
      }
      neighbour = !!known;
      joined = true;
    }
    if (compound) compounds.push(compound);
  }
  return { terms, compounds };
};

// What the keys would have written, had the Vietnamese keyboard (Telex or VNI) been on.
const VOWELS = "aăâeêioôơuưy";
const TELEX = { s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" };
const VNI = { 1: "\u0301", 2: "\u0300", 3: "\u0309", 4: "\u0303", 5: "\u0323" };
const SYLLABLE = /^(b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh|n|ph|qu?|r|s|th|tr|t|v|x)?([aăâeêioôơuưy]{1,3})(ch|c|m|ng|nh|n|p|t)?$/;

export const isSyllable = (folded) => SYLLABLE.test(folded);

const toned = (syllable, tone) => {
  if (!tone) return syllable;
  const [, first = "", vowels, last = ""] = SYLLABLE.exec(syllable);
  const glide = first === "q" || first === "g" && /^i[^ê]|^i$/.test(vowels) && vowels.length > 1 ? 1 : 0;
  const own = vowels.slice(glide);
  const hatted = [...own].findLastIndex((vowel) => "ăâêôơư".includes(vowel));
  const place = hatted >= 0 ? hatted : own.length === 3 ? 1 : own.length === 2 && last ? 1 : 0;
  return (first + vowels.slice(0, glide) + own.slice(0, place) + own[place] + tone + own.slice(place + 1) + last).normalize("NFC");
};

// One horn is enough for both letters where something follows: duwong, du7ong.
const whole = (typed, tone) => {
  const horned = typed.replace(/(?<!q)(ưo|uơ)(?=.)/, "ươ");
  return SYLLABLE.test(horned) ? toned(horned, tone) : "";
};

const telex = (word) => {
  let tone = "";
  let typed = word.replace(/^([^aeiouy]*)(.*)$/, (_, first, rest) => {
    const last = [...rest].findLastIndex((key, i) => i > 0 && key in TELEX);
    if (last > 0) tone = TELEX[rest[last]];
    return first + (last > 0 ? rest.slice(0, last) + rest.slice(last + 1) : rest);
  });
  typed = typed.replace(/dd/, "đ").replace(/^d(.*)d$/, "đ$1").replace(/aa/g, "â").replace(/ee/g, "ê").replace(/oo/g, "ô")
    .replace(/(?<!q)uaw/, "ưa").replace(/aw/g, "ă").replace(/ow/g, "ơ").replace(/uw/g, "ư").replace(/([aăâeêoô])(.*)\1$/, (all, vowel, between) =>
      "aeo".includes(vowel) ? { a: "â", e: "ê", o: "ô" }[vowel] + between : all)
    .replace(/([aou])(.*)w$/, (_, vowel, between) => ({ a: "ă", o: "ơ", u: "ư" })[vowel] + between).replace(/w/g, "ư");
  return whole(typed, tone);
};

const vni = (word) => {
  let tone = "";
  let typed = word;
  for (const [key, mark] of Object.entries(VNI)) {
    if (typed.includes(key)) {
      tone = mark;
      typed = typed.replace(key, "");
    }
  }
  const marks = { 6: { a: "â", e: "ê", o: "ô" }, 8: { a: "ă" }, 9: { d: "đ" } };
  for (const [key, letters] of Object.entries(marks)) {
    const at = typed.indexOf(key);
    if (at < 0) continue;
    const before = [...typed.slice(0, at)].findLastIndex((letter) => letter in letters);
    if (before < 0) return "";
    typed = typed.slice(0, before) + letters[typed[before]] + typed.slice(before + 1, at) + typed.slice(at + 1);
  }
  return whole(typed.replace(/u7(?=o)/, "ư").replace(/o(.*?)7/, "ơ$1").replace(/u(.*?)7/, "ư$1"), tone);
};

// Empty when the text was not typed in that way.
export const meantKeys = (text) => {
  let changed = false;
  const meant = text.toLowerCase().replace(/[a-z][a-z0-9]*/g, (word) => {
    const right = /\d/.test(word) ? vni(word) : telex(word);
    if (!right || right === word) return word;
    changed = true;
    return right;
  });
  return changed ? meant : "";
};

// What was typed with a slip, without it, and with the marks that were typed: of both words the letters without marks are known.
export const repaired = (exact, typed, meant) => {
  if (exact.length !== typed.length) return meant;
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from++;
  let end = 0;
  while (end < Math.min(typed.length, meant.length) - from && typed.at(-1 - end) === meant.at(-1 - end)) end++;
  return exact.slice(0, from) + meant.slice(from, meant.length - end) + exact.slice(exact.length - end);
};

// Whether one letter missing, too many, wrong, or two swapped make one word of the other.
export const isSlip = (a, b) => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const x = a.slice(from, a.length - end);
  const y = b.slice(from, b.length - end);
  return x.length <= 1 && y.length <= 1 || x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
};
