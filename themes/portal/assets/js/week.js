// Weeks: today is marked, and the home page shows today and tomorrow, by the reader's clock in the portal's zone.
(() => {
  "use strict";
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const today = (zone) => {
    const parts = new Intl.DateTimeFormat("en", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(new Date());
    const part = (type) => parts.find((each) => each.type === type).value;
    return `${part("year")}-${part("month")}-${part("day")}`;
  };
  const after = (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + 1);
    return date.toISOString().slice(0, 10);
  };
  const named = (time, words) => {
    const name = document.createElement("strong");
    name.className = "week-now";
    name.textContent = words;
    time.after(" ", name);
  };

  for (const week of all(".week")) {
    const day = today(week.dataset.zone);
    for (const body of all(`[data-day="${day}"]`, week)) named(body.querySelector("time"), week.dataset.today);
  }
  for (const soon of all(".week-soon")) {
    const day = today(soon.dataset.zone);
    const next = after(day);
    const days = all("[data-day]", soon);
    // what was planned is over: the page is older than the reader's day, and says what it knows
    if (!days.some((each) => each.dataset.day >= day)) continue;
    for (const name of all(".week-name", soon)) name.hidden = true;
    let shown = 0;
    for (const each of days) {
      each.hidden = each.dataset.day !== day && each.dataset.day !== next;
      if (each.hidden) continue;
      shown++;
      named(each.querySelector("time"), each.dataset.day === day ? soon.dataset.today : soon.dataset.tomorrow);
    }
    if (!shown) {
      const none = document.createElement("p");
      none.textContent = soon.dataset.none;
      soon.prepend(none);
    }
  }
})();
