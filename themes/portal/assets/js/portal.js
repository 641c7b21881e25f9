// Small comforts; every page reads and works without them.
(() => {
  "use strict";
  const root = document.documentElement;
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  // The size of text that the reader chose last time.
  const kept = "bantin.text-size";
  const recall = () => { try { return Number(localStorage.getItem(kept)) || 0; } catch { return 0; } };
  const keep = (size) => { try { localStorage.setItem(kept, String(size)); } catch { /* private window */ } };
  const showSize = (size) => size ? root.dataset.textSize = String(size) : delete root.dataset.textSize;
  let size = recall();
  showSize(size); // this file is kept by the browser of whoever chose a size, and runs before the page is painted

  const furnish = () => {
    // The page tells when something ends; how many days are left until then depends on when it is read.
    for (const state of all("[data-until]")) {
      const days = Math.floor((Date.parse(state.dataset.until) - Date.now()) / 864e5);
      if (days >= 0) state.textContent = `, ${days ? state.dataset.left.replace("#", days) : state.dataset.last}`;
    }

    for (const button of all("[data-size]")) {
      button.addEventListener("click", () => {
        const step = Number(button.dataset.size);
        size = step === 0 ? 0 : Math.min(3, Math.max(-1, size + step));
        showSize(size);
        keep(size);
      });
    }

    // What stands beside a long text stays in view, where it fits the window: then all of it can be reached.
    const fits = new ResizeObserver((sizes) => sizes.forEach(({ target, contentRect }) =>
      target.classList.toggle("stays", contentRect.height < innerHeight - 32)));
    for (const beside of all(".beside")) fits.observe(beside);

    for (const button of all("[data-print]")) button.addEventListener("click", () => print());

    for (const button of all("[data-copy]")) {
      button.addEventListener("click", async () => {
        const label = one("[role=status]", button);
        try {
          await navigator.clipboard.writeText(button.dataset.copy);
          label.textContent = button.dataset.done;
        } catch { prompt("", button.dataset.copy); }
      });
    }

    // The device's own sheet reaches what readers really send with; where there is none, its place stays empty.
    for (const button of all("[data-share]")) {
      if (!navigator.share) continue;
      button.parentElement.classList.remove("unshared");
      button.addEventListener("click", () => navigator.share({ title: document.title, url: one("link[rel=canonical]").href }).catch(() => {}));
    }

    // Who enters the field is about to search: what the page of results needs comes while she types.
    const search = one(".masthead .search-form");
    search?.addEventListener("focusin", async () => {
      if (navigator.connection?.saveData) return;
      try {
        const page = new DOMParser().parseFromString(await (await fetch(search.action)).text(), "text/html");
        const parts = all("script[src], link[rel=modulepreload], link[as=fetch]", page);
        await Promise.all(parts.map((part) => fetch(new URL(part.getAttribute("src") || part.getAttribute("href"), search.action))));
      } catch { /* it comes with the page */ }
    }, { once: true });

    // Menu: on phones a button, on wide screens drop-downs of which one is open.
    const menu = one("#menu");
    const opener = one(".menu-button");
    if (menu && opener) {
      const show = (open) => {
        menu.classList.toggle("open", open);
        opener.setAttribute("aria-expanded", String(open));
        one(".menu-word", opener).textContent = open ? opener.dataset.close : opener.dataset.open;
      };
      opener.setAttribute("role", "button");
      opener.setAttribute("aria-controls", "menu");
      opener.setAttribute("aria-expanded", "false");
      const toggle = (event) => { event.preventDefault(); show(!menu.classList.contains("open")); };
      opener.addEventListener("click", toggle);
      opener.addEventListener("keydown", (event) => { if (event.key === " ") toggle(event); });
      const drops = all("details", menu);
      const closeAll = (but) => drops.forEach((drop) => { if (drop !== but) drop.open = false; });
      const wide = matchMedia("(min-width: 60em)");
      drops.forEach((drop) => drop.addEventListener("toggle", () => { if (drop.open) closeAll(drop); }));
      document.addEventListener("click", (event) => { if (wide.matches && !menu.contains(event.target)) closeAll(); });
      menu.addEventListener("focusout", (event) => {
        if (wide.matches && event.relatedTarget && !menu.contains(event.relatedTarget)) closeAll();
      });
      document.addEventListener("keydown", (event) => {
        if (event.key !== "Escape") return;
        const drop = drops.find((each) => each.open);
        if (drop) {
          drop.open = false;
          one("summary", drop).focus();
        } else if (menu.classList.contains("open")) {
          show(false);
          opener.focus();
        }
      });
    }
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", furnish);
  else furnish();
})();
