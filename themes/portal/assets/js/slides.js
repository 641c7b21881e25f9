// Slideshows; without this file all pictures stand one beside the other.
(() => {
  "use strict";
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  // Slideshow: stands still until the reader asks; runs only while nobody points at it.
  for (const show of all(".slideshow")) {
    const track = one(".slides", show);
    const slides = all(".slide", track);
    const controls = one(".slide-controls", show);
    if (!controls) continue;
    const status = one(".slide-status", controls);
    const play = one("[data-slide=play]", controls);
    const still = matchMedia("(prefers-reduced-motion: reduce)");
    let here = 0;
    let goal = -1; // the picture that a smooth scroll is on its way to
    let timer = 0;
    const tell = () => {
      const words = show.dataset.status.replace("%1", here + 1).replace("%2", slides.length);
      if (status.firstChild?.textContent === words) return;
      const named = document.createElement("span");
      named.className = "visually-hidden";
      named.textContent = ` ${one("figcaption", slides[here])?.textContent.trim() ?? ""}`;
      status.replaceChildren(words, named);
    };
    const go = (to) => {
      here = goal = (to + slides.length) % slides.length;
      track.scrollTo({ left: slides[here].offsetLeft - slides[0].offsetLeft, behavior: still.matches ? "auto" : "smooth" });
      tell();
    };
    const pause = () => {
      clearInterval(timer);
      timer = 0;
      play.textContent = play.dataset.play;
      status.setAttribute("aria-live", "polite");
    };
    const start = () => {
      status.setAttribute("aria-live", "off");
      play.textContent = play.dataset.pause;
      timer = setInterval(() => { if (!track.matches(":hover, :focus-within")) go(here + 1); }, (show.dataset.seconds || 6) * 1000);
    };
    play.addEventListener("click", () => timer ? pause() : start());
    one("[data-slide=previous]", controls).addEventListener("click", () => { pause(); go(here - 1); });
    one("[data-slide=next]", controls).addEventListener("click", () => { pause(); go(here + 1); });
    track.addEventListener("scroll", () => {
      const nearest = Math.round(track.scrollLeft / track.clientWidth);
      if (nearest === goal) goal = -1;
      if (!timer && goal < 0 && nearest !== here) { here = nearest; tell(); }
    }, { passive: true });
    for (const hand of ["pointerdown", "wheel", "keydown"]) track.addEventListener(hand, () => { goal = -1; }, { passive: true });
    tell();
  }
})();
