// Finds what readers ask for in the index that bantin wrote (bantin.search), of which it loads the few parts that a query needs.

const VERSION = 7;
// What a hit counts: in the text once, again, often; in the summary; in the title, in title and text.
const WEIGHTS = [1, 1.25, 1.5, 2.6, 4.2, 4.5];
const OTHER_MARKS = 0.3;
// To a reader who typed none: at least so much of what the commonest spelling counts.
const RARER_MARKS = 0.85;
const WHOLE_PHRASE = 1.25;
const COMPLETED = 0.7;
const PAIR = 1.5;
const COMPOUND = 3;
const COMPLETIONS = 4;
// As many as bantin.search.Buckets can tell apart.
const MOST_ITEMS = 2 ** 20;
// Terms of a question; the rest of it is not looked for.
const LONGEST = 40;
// What a question may load of the index, in bytes: first what is rare, and what many pages have only where that is left over. So
// much is kept for another spelling, should nothing be found, and the lists of words for that are about so long.
const BYTES = 23000;
const KEPT = 8500;
const VOCABULARY = 7500;
const TWICE = 4;
// For what is asked in the end.
const TERM = 5000;
// A slip in fewer letters could be any word.
const SHORTEST = 3;
const FEW = 2;
// Results of the phrase: then pages where the words stand apart are not looked for until somebody asks.
const ENOUGH = 10;

// Reads numbers out of bits, the highest first (bantin.search.BitWriter).
class Bits {
  constructor(bytes) { this.bytes = bytes; this.at = 0; }
  // The next bits, 25 at least, as the highest ones of a number; noughts behind the end.
  ahead() {
    const { bytes } = this;
    const i = this.at >> 3;
    return (bytes[i] << 24 | bytes[i + 1] << 16 | bytes[i + 2] << 8 | bytes[i + 3]) << (this.at & 7);
  }
  skip(count) {
    this.at += count;
    if (this.at > this.bytes.length * 8) throw new RangeError("a bucket of the index is cut off");
  }
  bits(count) {
    if (count > 16) return this.bits(count - 16) << 16 | this.bits(16);
    const value = count && this.ahead() >>> 32 - count;
    this.skip(count);
    return value;
  }
  // How many noughts stand here, or ones where all is turned round; and skips what ends them.
  run(turned) {
    let length = 0;
    for (let some = 24; some === 24; length += some) {
      some = Math.min(24, Math.clz32(this.ahead() ^ turned));
      this.skip(some);
    }
    this.skip(1);
    return length;
  }
  gamma() { const length = this.run(0); return 1 << length | this.bits(length); }
  rice(k) { return this.run(-1) << k | this.bits(k); }
  unary(largest) {
    const value = Math.min(largest, Math.clz32(~this.ahead()));
    this.skip(value < largest ? value + 1 : value);
    return value;
  }
}
const riceFor = (range, count) => Math.max(0, 31 - Math.clz32(Math.max(1, Math.floor(range / count))));

const remembered = (make) => {
  const made = new Map();
  return (key, ...more) => {
    if (!made.has(key)) made.set(key, make(key, ...more));
    return made.get(key);
  };
};

// Asks a server for a part of a file; one that knows no parts sends all of it, which is kept. Each part has an address of its own,
// or a browser would ask for those of one file in turn: its cache writes a file once at a time.
const parts = (folder) => {
  const whole = remembered(async (file) => {
    const answer = await fetch(folder + file);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  });
  let known = true;
  return async (file, from, to) => {
    if (known) {
      const answer = await fetch(`${folder}${file}?${from}-${to}`, { headers: { Range: `bytes=${from}-${to - 1}` } });
      if (answer.status === 206) return new Uint8Array(await answer.arrayBuffer());
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      known = false;
      await answer.body?.cancel();
    }
    return (await whole(file)).subarray(from, to);
  };
};

// Text as bantin.search.Shorthand writes it: bytes that begin no letter of UTF-8 stand for common words.
const longhand = (words, isLetter) => {
  const letters = new TextDecoder();
  const isSpaced = (letter) => letter && (isLetter(letter.charCodeAt()) || ",.;:!?)”%".includes(letter));
  const isCode = (byte) => byte < 0x1f && byte !== 0x0a && byte !== 0x0c || byte >= 0x80 && byte <= 0xc0;
  const sizeOf = (byte) => byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  return (bytes) => {
    const text = [];
    let last = "";
    const add = (piece) => {
      if (!piece) return;
      text.push(piece);
      last = piece.at(-1);
    };
    let at = 0;
    while (at < bytes.length) {
      let to = at;
      while (to < bytes.length && !isCode(bytes[to])) to += sizeOf(bytes[to]);
      add(to === at + 1 ? String.fromCharCode(bytes[at]) : to > at ? letters.decode(bytes.subarray(at, to)) : "");
      if (to >= bytes.length) break;
      const capital = bytes[to] === 0xc0;
      if (capital) to++;
      const first = bytes[to++];
      const number = first >= 0x80 ? 29 + 256 * (first - 0x80) + bytes[to++] : first - (first > 0x0c ? 2 : first > 0x0a ? 1 : 0);
      const word = words[number];
      add((isSpaced(last) ? " " : "") + (capital ? word[0].toUpperCase() + word.slice(1) : word));
      at = to;
    }
    return text.join("");
  };
};

// Where the buckets of a run of items lie, and the heavy terms behind each (bantin.search.BucketHead). A question needs a few of
// some files, so only those become more than letters.
const directory = (run) => {
  const { at, buckets, files, heads } = run;
  const each = buckets / files.length;
  const shift = 32 - Math.log2(buckets);
  const spots = remembered((file) => {
    const bits = new Bits(Uint8Array.from(atob(heads[file]), (letter) => letter.charCodeAt()));
    const k = bits.gamma() - 1;
    const sizes = Array.from({ length: each }, () => bits.rice(k));
    const many = bits.gamma() - 1;
    const spread = bits.gamma() - 1;
    const apart = riceFor(each * 65536, Math.max(1, many));
    let place = 0;
    const behind = Array.from({ length: many }, () => [place += bits.rice(apart), bits.rice(spread)]);
    let end = at;
    let next = 0;
    const spot = (size, heavy) => ({ file: files[file], from: end, size: (end += size, size), heavy });
    const heavy = new Map();
    const light = sizes.map((size, number) => {
      const bucket = spot(size, false);
      for (; next < many && behind[next][0] >> 16 === number; next++) heavy.set(behind[next][0], spot(behind[next][1], true));
      return bucket;
    });
    return { light, heavy };
  });
  const fingerOf = (hash) => hash << 3 >>> shift - 16 & 0xffff;
  const spotOf = (hash) => {
    const number = buckets > 1 ? hash << 3 >>> shift : 0;
    const { light, heavy } = spots(Math.floor(number / each));
    return heavy.get(number % each * 65536 + fingerOf(hash)) || light[number % each];
  };
  return { ...run, fingerOf, spotOf };
};

// begun: what the server says to the address, if it was asked already
export const open = async (address, words, most = BYTES, begun = fetch(address, { cache: "no-cache" })) => {
  const folder = address.replace(/[^/]*$/, "");
  const json = async (file, asked = fetch(folder + file)) => {
    const answer = await asked;
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return answer.json();
  };
  const root = await json(address.slice(folder.length), begun);
  if (root.version !== VERSION) throw new Error("an index of another version");
  const part = parts(folder);
  const count = root.items;

  // The little that is known of every item.
  const set = new Uint16Array(count);
  const year = new Uint16Array(count);
  // where it begins in its pack
  const block = new Uint32Array(count);
  const length = new Uint32Array(count);
  // the first part of the document to which it belongs
  const head = new Uint32Array(count);
  const { table, pack, doubled } = root;
  // so many are in packs twice as large
  const wide = 2 * pack * doubled;
  const packOf = (item) => item < wide ? Math.floor(item / (2 * pack)) : doubled + Math.floor((item - wide) / pack);
  const continued = new Set(table.continued);
  set.set(table.sets);
  table.years.reduce((from, [number, items]) => year.fill(number, from, from + items) && from + items, 0);
  for (let item = 0; item < count; item++) {
    length[item] = 32 * table.blocks[item];
    block[item] = item && packOf(item) === packOf(item - 1) ? block[item - 1] + length[item - 1] : 0;
    head[item] = continued.has(item) ? head[item - 1] : item;
  }
  const read = longhand(root.shorthand.split(" "), words.isLetter);
  const shelves = root.shelves.map((runs) => runs.map(directory));
  const common = root.words.split(" ");
  // all in one go
  const shaped = remembered((shape) => shape(root.words).split(" "));
  const written = new Set(shaped(words.folded));

  // All words that anybody wrote: for slips alone, so the rarer ones are loaded when they are needed, and once.
  let vocabulary = VOCABULARY;
  const lexicon = remembered(async () => {
    const rarer = root.rare.map((list) => json(`hiem.${list}.json`));
    return [...new Set([...common, ...(await Promise.all(rarer)).flatMap((list) => list.split(" "))])];
  });
  const allWords = ({ left }) => {
    left.bytes -= vocabulary;
    vocabulary = 0;
    return lexicon();
  };

  // Where a term stands, older items and newest, and what it costs to look there.
  const runsOf = (hash) => shelves[hash >>> 29];
  const spotsOf = (hash) => runsOf(hash).map((run) => run.spotOf(hash));
  const costOf = (hash) => spotsOf(hash).reduce((sum, spot) => sum + (spot.bytes ? 0 : spot.size), 0);
  const isHeavy = (hash) => spotsOf(hash).some((spot) => spot.heavy);
  const affords = ({ left }, hash, kept = left.kept) => {
    const cost = costOf(hash);
    if (cost && cost > left.bytes - kept) return false;
    left.bytes -= cost;
    return true;
  };

  // Who has a term in a run of items, spelling by spelling.
  const inRun = async (run, foldedHash) => {
    const spot = run.spotOf(foldedHash);
    if (!spot.size) return [];
    const wanted = run.fingerOf(foldedHash);
    spot.bytes ??= part(`tu.${spot.file}.bin`, spot.from, spot.from + spot.size);
    const bits = new Bits(await spot.bytes);
    const terms = bits.gamma();
    const k = riceFor(1 << 16, terms);
    const found = [];
    let finger = 0;
    for (let i = 0; i < terms && finger <= wanted; i++) {
      finger += bits.rice(k);
      const marks = bits.bits(8);
      const size = bits.gamma();
      const items = new Uint32Array(size);
      const grades = new Uint8Array(size);
      const spread = riceFor(run.items, size);
      // how often is not told of a common term
      const often = size > Math.floor(run.items / 3);
      let next = run.from;
      for (let j = 0; j < size; j++) {
        items[j] = next + bits.rice(spread);
        const grade = bits.unary(often ? 3 : 5);
        grades[j] = often && grade ? grade + 2 : grade;
        next = items[j] + 1;
      }
      if (finger === wanted) found.push({ marks, items, grades });
    }
    return found;
  };
  const lists = remembered(async (foldedHash) => (await Promise.all(runsOf(foldedHash).map((run) => inRun(run, foldedHash)))).flat());

  // What each item has of a term, as a number, and whether with the right marks, if the reader typed any.
  const hits = async (foldedHash, exactHash, marked) => {
    const worth = new Float32Array(count);
    const right = new Uint8Array(count);
    let found = 0;
    const spellings = await lists(foldedHash);
    const spread = new Map();
    for (const { marks, items } of spellings) spread.set(marks, (spread.get(marks) || 0) + items.length);
    const commonest = Math.max(...spread.values());
    for (const { marks, items, grades } of spellings) {
      const same = !marked || marks === (exactHash & 0xff);
      const factor = marked ? (same ? 1 : OTHER_MARKS) : RARER_MARKS + (1 - RARER_MARKS) * spread.get(marks) / commonest;
      for (let i = 0; i < items.length; i++) {
        if (!worth[items[i]]) found++;
        right[items[i]] |= same;
        worth[items[i]] = Math.max(worth[items[i]], WEIGHTS[grades[i]] * factor);
      }
    }
    return { worth, right, found, rarity: Math.log(1 + count / Math.max(1, found)) };
  };

  // Common words that begin so; of a word that has its marks so far, only the tone may still come.
  const completions = (term) => {
    const shape = term.exact === term.folded ? words.folded : words.withoutTone;
    const beginning = shape(term.exact);
    return common.filter((word, i) => word.length > beginning.length && shaped(shape)[i].startsWith(beginning));
  };

  const parse = (text, left = { bytes: most, kept: most * KEPT / BYTES }) => {
    const { terms, compounds } = words.read(text, LONGEST);
    const quoted = [...text.matchAll(/["“”«]([^"“”«»]+)["“”»]/g)].map((quote) => [quote.index, quote.index + quote[0].length]);
    const quoteOf = (term) => quoted.findIndex(([from, to]) => term.start >= from && term.end <= to);
    const pairs = [];
    terms.forEach((second, i) => {
      if (!i || !second.neighbour) return;
      const first = terms[i - 1];
      const inQuotes = quoteOf(first) >= 0 && quoteOf(first) === quoteOf(second);
      pairs.push({
        exactHash: words.pairHash(first.exactHash, second.exactHash),
        foldedHash: words.pairHash(first.foldedHash, second.foldedHash),
        demanded: inQuotes || second.joined && /\p{Nd}/u.test(first.exact + second.exact),
      });
    });
    // of two words the pair says it all
    const quotes = quoted.map((_, i) => terms.filter((term) => quoteOf(term) === i)).filter((quote) => quote.length > 2);
    return { text, left, terms, pairs, compounds, quotes, marked: terms.some((term) => term.exact !== term.folded) };
  };

  // Of some terms those that can be had, the cheapest first; nothing is known of the others.
  const unknown = { worth: new Float32Array(count), right: new Uint8Array(count), found: 1, rarity: 0, unknown: true };
  const cheapestFirst = (list) => list.map((each) => [costOf(each.foldedHash), each]).sort(([a], [b]) => a - b).map(([, each]) => each);
  const begin = (query, list, kept) => {
    for (const { foldedHash } of cheapestFirst(list)) if (affords(query, foldedHash, kept)) lists(foldedHash).catch(() => {});
  };

  const byCost = (list) => [false, true].map((dear) => list.filter((term) => isHeavy(term.foldedHash) === dear));

  // What will be asked for most likely, asked for at once: rounds are what readers wait for. Where no two neighbours are so common
  // that many pages must have them, their words follow; where a word is none of Vietnamese, what it may stand for.
  const foresee = (query) => {
    const { text, terms, pairs, compounds, left } = query;
    begin(query, [...pairs, ...compounds]);
    if (pairs.some((pair) => isHeavy(pair.foldedHash))) return;
    const [cheap, dear] = byCost(terms);
    begin(query, cheap);
    begin(query, dear, terms.every((term) => written.has(term.folded)) ? 0 : left.kept);
    const strange = terms.filter((term) => !written.has(term.folded) && !words.isSyllable(term.folded));
    if (!strange.length) return;
    const meant = words.meantKeys(text);
    if (meant) foresee(parse(meant, left));
    else if (strange.some((term) => /^\p{L}+$/u.test(term.folded))) allWords(query).catch(() => {});
  };
  const allHits = (query, list, factor, { kept, always } = {}) => {
    const cheapest = cheapestFirst(list);
    const had = new Set(cheapest.filter((each, i) => affords(query, each.foldedHash, kept) || always && !i));
    return Promise.all(list.map(async (each) =>
      ({ ...each, factor, ...had.has(each) ? await hits(each.foldedHash, each.exactHash, query.marked) : unknown })));
  };
  const completeWith = async (query, { worth }, ends, completed, hashOf, kept) => {
    const had = ends.filter((plain) => affords(query, hashOf(plain), kept));
    for (const other of await Promise.all(had.map((plain) => hits(hashOf(plain), 0, false)))) {
      for (let item = 0; item < count; item++) worth[item] = Math.max(worth[item], COMPLETED * other.worth[item]);
    }
    had.forEach((plain) => completed.add(plain));
  };
  // Whether each term is in one of its pairs: where two pairs stand, all four terms do.
  const covered = (query, pairs, has) => {
    const around = query.terms.map((_, i) => [pairs[i - 1], pairs[i]].filter((pair) => pair && !pair.unknown)).filter((some) => some.length);
    return (item) => around.every((some) => some.some((pair) => has(pair, item)));
  };
  const hasPhrase = (query) => query.terms.length > 1 && query.pairs.length === query.terms.length - 1;

  // The items that have all that is needed, the best first. Right marks come before others, and two syllables that stand together
  // before the same ones apart, for they are another word; of more, most of the phrase in a title may be the better page.
  const ranked = (query, { terms = [], pairs, compounds }, needed, more) => {
    const lists = [...terms, ...pairs, ...compounds];
    const phrase = hasPhrase(query);
    const tier = new Uint8Array(count);
    const score = new Float64Array(count);
    const isRight = terms.length ? (item) => terms.every((term) => term.unknown || term.right[item]) : covered(query, pairs, (pair, item) => pair.right[item]);
    const all = [];
    let exact = 0;
    for (let item = 0; item < count; item++) if (needed(item)) all.push(item);
    for (const { worth, rarity, factor } of lists) for (const item of all) score[item] += worth[item] * rarity * factor;
    for (const item of all) {
      score[item] *= root.sets[set[item]][2] / 100;
      const right = isRight(item);
      const whole = phrase && pairs.every((pair) => pair.unknown || pair.worth[item]);
      if (whole) score[item] *= WHOLE_PHRASE;
      tier[item] = 2 * right + (pairs.length === 1 && whole);
      exact += right;
    }
    // Nearly as good is equal: then the newer one stands first.
    const step = all.reduce((most, item) => Math.max(most, score[item]), 0) / 40 || 1;
    const order = Float64Array.from(all, (item) => (64 * tier[item] + Math.round(score[item] / step)) * MOST_ITEMS + item);
    const items = Array.from(order.sort().reverse(), (place) => place % MOST_ITEMS);
    const about = lists.some((each) => each.unknown) || query.quotes.length > 0;
    const found = { query, items, exact, about, completed: new Set(), wide: true, confirmed: new Map(), ...more };
    return query.quotes.length ? found : { ...found, items: onePart(found, items) };
  };
  // Of a document's parts the best one.
  const onePart = ({ confirmed }, items) => items.filter((item) => {
    if (!confirmed.has(head[item])) confirmed.set(head[item], item);
    return confirmed.get(head[item]) === item;
  });

  // Neighbours that are neighbours there too: what most readers mean, and few bytes.
  const asPhrase = async (query, typing) => {
    if (!hasPhrase(query)) return null;
    const [pairs, compounds] = await Promise.all([allHits(query, query.pairs, PAIR), allHits(query, query.compounds, COMPOUND)]);
    if (pairs.every((pair) => pair.unknown)) return null;
    const completed = new Set();
    if (typing) {
      const [before, last] = query.terms.slice(-2);
      if (!pairs.at(-1).unknown) {
        const ends = completions(last).slice(0, 2 * COMPLETIONS).map(words.folded);
        await completeWith(query, pairs.at(-1), ends, completed, (plain) => words.pairHash(before.foldedHash, words.hash(plain)));
      }
    }
    const wide = query.pairs.every((pair) => pair.demanded);
    const isCovered = covered(query, pairs, (pair, item) => pair.worth[item]);
    return ranked(query, { pairs, compounds }, (item) => isCovered(item)
      && pairs.every((pair) => pair.worth[item] || pair.unknown || !pair.demanded), { completed, wide });
  };

  // All terms, wherever they stand.
  const anywhere = async (query, typing, some = false) => {
    const [pairs, compounds] = await Promise.all([allHits(query, query.pairs, PAIR), allHits(query, query.compounds, COMPOUND)]);
    const [cheap, dear] = byCost(query.terms);
    // something has to be
    const known = pairs.some((pair) => !pair.unknown);
    const lightly = allHits(query, cheap, 1, { always: !known && !dear.length });
    // meanwhile
    begin(query, dear);
    const light = await lightly;
    const missing = light.filter((term) => !term.found).map((term) => term.folded);
    const heavy = await allHits(query, dear, 1,
      { kept: missing.length ? query.left.kept : 0, always: !known && light.every((term) => term.unknown) });
    const terms = [...light, ...heavy].sort((a, b) => a.start - b.start);
    const completed = new Set();
    const last = terms[terms.length - 1];
    if (typing && !last.unknown) {
      const ends = completions(last).slice(0, COMPLETIONS).map(words.folded);
      await completeWith(query, last, ends, completed, words.hash, 0);
    }
    const demanded = pairs.filter((pair) => pair.demanded);
    // then pairs say a little
    const blind = terms.every((term) => term.unknown);
    const has = (item) => blind && !pairs.some((pair) => pair.worth[item]) ? []
      : terms.filter((term) => term.worth[item] || term.unknown);
    const lists = { terms, pairs, compounds };
    if (some) {
      // the more of what is rare, the better
      const value = (item) => has(item).reduce((sum, term) => sum + term.rarity, 0);
      const most = Math.max(0, ...Array.from({ length: count }, (_, item) => value(item)));
      return ranked(query, lists, (item) => most && value(item) > 0.7 * most, { missing });
    }
    return ranked(query, lists, (item) => has(item).length === terms.length && demanded.every((pair) => pair.worth[item] || pair.unknown), { missing, completed });
  };

  const match = async (query, typing) => {
    const open = typing && query.terms[query.terms.length - 1].end === query.text.trimEnd().length;
    if (!open) foresee(query);
    const phrase = await asPhrase(query, open);
    // nothing else can hold what is demanded
    const whole = phrase && phrase.wide && phrase.items.length && !open;
    return whole || phrase && phrase.exact >= ENOUGH ? phrase : anywhere(query, open);
  };

  // Words that are one slip away from one that nobody wrote: rather those of which a letter was typed twice, and rather the
  // commonest, but neighbours decide.
  const once = (word) => words.folded(word).replace(/(.)\1/g, "$1");
  const corrected = async (query, missing) => {
    if (!missing.length) return "";
    const all = await allWords(query);
    const plain = words.folded(all.join(" ")).split(" ");
    let text = query.text;
    for (const term of [...query.terms].reverse()) {
      if (!missing.includes(term.folded)) continue;
      const near = all.filter((word, i) => word.length > 1 && term.folded.length >= SHORTEST && words.isSlip(plain[i], term.folded))
        .sort((a, b) => (once(b) === once(term.folded)) - (once(a) === once(term.folded))).slice(0, 8);
      const i = query.terms.indexOf(term);
      const beside = near.length < 2 ? [1] : await Promise.all(near.map(async (word) => {
        const own = words.hash(words.folded(word));
        const around = [[query.terms[i - 1]?.foldedHash, own], [own, query.terms[i + 1]?.foldedHash]]
          .filter((pair) => pair.every((hash) => hash !== undefined)).map(([a, b]) => words.pairHash(a, b))
          .filter((pair) => affords(query, pair, TERM));
        const counts = await Promise.all(around.map(async (pair) => (await hits(pair, 0, false)).found));
        return (counts.reduce((sum, number) => sum + number, 0) + 0.5) * (once(word) === once(term.folded) ? TWICE : 1);
      }));
      const right = near[beside.indexOf(Math.max(...beside))];
      if (!right) return "";
      text = text.slice(0, term.start) + (term.exact === term.folded ? query.marked ? words.folded(right) : right : words.repaired(term.exact, term.folded, words.folded(right))) + text.slice(term.end);
    }
    return text;
  };

  // A word that nobody wrote may be taken for one that somebody did: the few who seem to have it are asked.
  const truly = async (found) => {
    const { items, completed, query: { terms } } = found;
    if (terms.length > 1 || completed.size || items.length > FEW) return found;
    const held = await Promise.all(items.map(async (item) => holds(await show(item), [terms])));
    return held.some((is) => is) ? found : { ...found, items: [], missing: [terms[0].folded] };
  };

  // What was found, and whether it is for what was typed: note is "keys", "slip" or "some" when not.
  const search = async (text, typing) => {
    // what nobody sees
    const query = parse(text.replace(/\p{Cf}/gu, ""));
    if (!query.terms.length || !count || typing && text.trim().length < 2) return { query, items: [], note: "", wide: true };
    const found = await truly(await match(query, typing));
    if (found.items.length || typing) return { ...found, note: "" };
    query.left.kept = 0;
    for (const [note, meant] of [["keys", () => words.meantKeys(query.text)], ["slip", () => corrected(query, found.missing)]]) {
      const other = await meant();
      const instead = other && await match(parse(other, query.left), false);
      if (instead && instead.items.length) return { ...instead, note };
    }
    return { ...await truly(await anywhere(query, false, true)), note: "some" };
  };

  // The same, and below the items in which the terms stand apart.
  const widen = async (found) => {
    found.query.left = { bytes: most, kept: 0 };
    const all = await anywhere(found.query, false);
    const known = new Set(found.items.map((item) => head[item]));
    return { ...found, wide: true, about: all.about, items: [...found.items, ...all.items.filter((item) => !known.has(head[item]))] };
  };

  // Of some results those that hold what was quoted, of each document one: the pairs of a longer quote may stand in different
  // places, so the texts are read, and nobody waits for those that are not shown yet.
  const confirm = async (found, items) => {
    if (!found.query.quotes.length) return items;
    const held = await Promise.all(items.map(async (item) => holds(await show(item), found.query.quotes)));
    return onePart(found, items.filter((_, i) => held[i]));
  };
  const holds = ({ title, summary, more, text }, quotes) => {
    const texts = [title, summary, ...more.split("\n"), text].map((field) => words.read(field).terms);
    return quotes.every((quote) => texts.some((terms) => terms.some((_, at) => quote.every((wanted, i) => {
      const term = terms[at + i];
      return term && term.folded === wanted.folded && (!i || term.neighbour || !wanted.neighbour);
    }))));
  };

  const show = remembered((item) => {
    return part(`bai.${root.packs[packOf(item)]}.bin`, block[item], block[item] + length[item]).then((bytes) => {
      const [title, where, date, page, summary, more, text] = read(bytes).split("\u001f");
      return { title, address: where, date, day: date.split("-").reverse().join("/"), page: Number(page), summary, more, text };
    });
  });

  const factsOf = remembered((number, item) => ({ kind: root.sets[set[item]][0], category: root.sets[set[item]][1], year: String(year[item]) }));
  const facts = (item) => factsOf(10000 * set[item] + year[item], item);

  // A question that means nothing: two words that neither all have nor few.
  const sample = common.slice(common.length >> 2).slice(0, 2).join(" ") + ".";

  return { search, widen, confirm, show, facts, sample };
};
