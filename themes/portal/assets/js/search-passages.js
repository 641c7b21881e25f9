// The passage of a text that shows best why it was found, with its hits.

// Terms before the first hit.
const BEFORE = 8;
// Terms in all.
const LENGTH = 42;
const PAGE = "\f";

export const passages = (words) => {
  // Which term of the query each term of a text is: -1 for none.
  const hitsIn = (terms, { query, completed }) => {
    const placesOf = (spelling) => new Map(query.terms.map((wanted, i) => [wanted[spelling], i]).reverse());
    const right = placesOf("exact");
    const nearly = placesOf("folded");
    return terms.map(({ exact, folded }) => right.get(exact) ?? nearly.get(folded) ?? (completed.has(folded) ? query.terms.length - 1 : -1));
  };

  // Neighbours of the query that are neighbours here are one hit; what stands in such a one is no hit where it stands alone.
  const runsIn = (from, to, terms, hits) => {
    const runs = [];
    for (let i = 0; i < terms.length; i++) {
      if (hits[i] < 0 || terms[i].start < from || terms[i].end > to) continue;
      let last = i;
      while (last + 1 < terms.length && terms[last + 1].neighbour && hits[last + 1] === hits[last] + 1 && terms[last + 1].end <= to) last++;
      runs.push({ start: terms[i].start, end: terms[last].end, first: hits[i], last: hits[last] });
      i = last;
    }
    const long = runs.filter((run) => run.last > run.first);
    return runs.filter((run) => run.last > run.first || !long.some((other) => other.first <= run.first && run.first <= other.last));
  };
  const pieces = (text, from, to, terms, hits) => {
    const made = [];
    const add = (part, hit) => { if (part) made.push({ text: part.replace(/[\s\f]+/g, " "), hit }); };
    let at = from;
    for (const run of runsIn(from, to, terms, hits)) {
      add(text.slice(at, run.start), false);
      add(text.slice(run.start, run.end), true);
      at = run.end;
    }
    add(text.slice(at, to), false);
    return made;
  };

  const whole = (text, found) => {
    const { terms } = words.read(text);
    return pieces(text, 0, text.length, terms, hitsIn(terms, found));
  };

  // The hit from which on the next terms hold the most: different terms, right marks, neighbours.
  const bestStart = (terms, hits, found) => {
    const places = hits.flatMap((hit, i) => hit < 0 ? [] : [i]);
    let best = -1;
    let most = 0;
    for (const [n, start] of places.entries()) {
      const seen = new Map();
      let pairs = 0;
      for (let i = n; i < places.length && places[i] < start + LENGTH - BEFORE; i++) {
        const at = places[i];
        const right = terms[at].exact === found.query.terms[hits[at]].exact;
        seen.set(hits[at], Math.max(seen.get(hits[at]) || 0, right ? 1 : 0.5));
        if (at && terms[at].neighbour && hits[at] === hits[at - 1] + 1 && hits[at - 1] >= 0) pairs++;
      }
      const sum = [...seen.values()].reduce((a, b) => a + b, 0) + Math.min(pairs, found.query.pairs.length || 1) * 1.5;
      if (sum > most + 0.001) {
        most = sum;
        best = start;
      }
    }
    return best;
  };

  // What stands there until the passage is found, and is about as long.
  const before = ({ summary, text }) => (summary || text).slice(0, 4.5 * LENGTH).replace(/\s+/g, " ");

  const of = (block, found) => {
    const { terms } = words.read(block.text);
    const hits = hitsIn(terms, found);
    const start = bestStart(terms, hits, found);
    const page = (at) => block.page ? block.page + block.text.slice(0, at).split(PAGE).length - 1 : 0;
    if (start < 0) {
      const other = [block.summary, block.more].find((text) => text && hitsIn(words.read(text).terms, found).some((hit) => hit >= 0));
      return { text: cut(other || block.summary || block.text, found), page: page(0) };
    }
    let first = Math.max(0, start - BEFORE);
    // rather from the beginning of the sentence, if that is near
    for (let i = start; i > first; i--) if (!terms[i].neighbour) { first = i; break; }
    const last = Math.min(terms.length - 1, first + LENGTH - 1);
    const from = first ? terms[first].start : 0;
    const to = last === terms.length - 1 ? block.text.length : terms[last].end;
    const text = pieces(block.text, from, to, terms, hits);
    return { text: [...(from ? [{ text: "… " }] : []), ...text, ...(to < block.text.length ? [{ text: " …" }] : [])], page: page(terms[start].start) };
  };

  const cut = (text, found) => {
    const { terms } = words.read(text);
    const to = terms.length > LENGTH ? terms[LENGTH - 1].end : text.length;
    return [...pieces(text, 0, to, terms, hitsIn(terms, found)), ...(to < text.length ? [{ text: " …" }] : [])];
  };

  return { before, of, title: ({ title }, found) => whole(title, found) };
};
