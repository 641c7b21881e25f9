// Opens the pictures of a grid over the page. Without this script each picture is a link to its own page.
(() => {
  "use strict";
  const words = document.currentScript.dataset;
  const root = document.documentElement;
  const sheet = () => new Promise((ready, failed) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = words.sheet;
    link.onload = ready;
    link.onerror = failed;
    document.head.append(link);
  });
  // The viewer is fetched when somebody points at a picture: reading needs none of it.
  let parts = null;
  const fetchParts = () => parts ??= Promise.all([import(words.viewer), sheet()]);

  const text = (element) => element ? element.textContent.trim() : "";
  const element = (tag, name, content) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (content) made.textContent = content;
    return made;
  };

  // What the grid shows becomes what the viewer shows, in the format that this browser took for the small picture.
  const slideOf = (link, format) => {
    const img = link.querySelector("img");
    const source = format && link.querySelector(`source[type="${format}"]`);
    const figcaption = link.closest("figure")?.querySelector("figcaption");
    const credit = text(figcaption?.querySelector(".credit"));
    const own = link.hasAttribute("data-photo");
    return {
      element: link,
      src: img.src,
      srcset: (source || img).getAttribute("srcset") || undefined,
      msrc: img.currentSrc || undefined,
      width: Number(img.getAttribute("width")),
      height: Number(img.getAttribute("height")),
      alt: img.alt,
      thumbCropped: true,
      paper: img.classList.contains("ph-paper"),
      caption: credit ? text(figcaption).slice(0, -credit.length).trim() : text(figcaption),
      credit,
      href: own ? link.href : "",
    };
  };
  const formatOf = (img) => {
    const shown = img.currentSrc && new URL(img.currentSrc).pathname;
    const source = shown && [...img.parentElement.querySelectorAll("source")].find((each) => each.srcset.includes(shown));
    return source ? source.type : "";
  };

  const showCaption = (box, slide) => {
    box.replaceChildren();
    if (slide.caption) box.append(element("p", "", slide.caption));
    if (slide.credit) box.append(element("p", "lightbox-credit", slide.credit));
    if (slide.href) {
      const link = element("a", "", words.page);
      link.href = slide.href;
      const line = element("p");
      line.append(link);
      box.append(line);
    }
    box.hidden = !box.hasChildNodes();
  };

  const open = (Viewer, links, opener) => {
    const format = formatOf(opener.querySelector("img"));
    const slides = links.map((link) => slideOf(link, format));
    // A caption of any length stands below its photo, never on it.
    const measure = element("div", "lightbox-measure");
    measure.setAttribute("aria-hidden", "true");
    document.body.append(measure);
    const captionHeight = (slide) => {
      showCaption(measure, slide);
      const height = measure.offsetHeight;
      measure.replaceChildren();
      return height;
    };
    const viewer = new Viewer({
      dataSource: slides,
      index: links.indexOf(opener),
      bgOpacity: 1,
      loop: false,
      counter: false,
      returnFocus: false,
      closeTitle: words.close,
      zoomTitle: words.zoom,
      arrowPrevTitle: words.previous,
      arrowNextTitle: words.next,
      errorMsg: words.error,
      paddingFn: (size, slide) => ({ top: 60, bottom: captionHeight(slide), left: 0, right: 0 }),
    });
    viewer.on("openingAnimationEnd", () => viewer.element.removeAttribute("aria-busy"));
    viewer.on("uiRegister", () => {
      viewer.element.setAttribute("aria-busy", "true");
      viewer.ui.registerElement({ name: "lightboxCount", className: "lightbox-count", order: 1, onInit: (box) => {
        box.setAttribute("role", "status");
        viewer.on("change", () => { box.textContent = words.count.replace("%1", viewer.currIndex + 1).replace("%2", slides.length); });
      } });
      viewer.ui.registerElement({ name: "lightboxCaption", className: "lightbox-caption", appendTo: "root", onInit: (box) => {
        box.setAttribute("aria-live", "polite");
        viewer.on("change", () => showCaption(box, slides[viewer.currIndex]));
      } });
    });
    viewer.on("contentLoadImage", ({ content }) => { if (content.data.paper) content.element.classList.add("lightbox-paper"); });
    // The rest of the page is out of reach while the viewer is open.
    const others = [...document.body.children].filter((each) => !each.inert);
    viewer.on("afterInit", () => {
      others.forEach((each) => { each.inert = true; });
      const dialog = viewer.element;
      dialog.setAttribute("aria-modal", "true");
      dialog.setAttribute("aria-label", words.label);
      viewer.scrollWrap.removeAttribute("aria-roledescription");
      viewer.mainScroll.itemHolders.forEach(({ el }) => { el.removeAttribute("role"); el.removeAttribute("aria-roledescription"); });
      dialog.focus();
      // the way back leads to the photo seen last, not to where the page was scrolled
      history.scrollRestoration = "manual";
      history.pushState({ lightbox: true }, "");
    });
    const back = () => viewer.close();
    addEventListener("popstate", back);
    viewer.on("keydown", ({ originalEvent: event }) => {
      const to = { Home: 0, End: slides.length - 1 }[event.key];
      if (to !== undefined) viewer.goTo(to);
      // keys that would scroll the page behind
      if (to !== undefined || ["PageUp", "PageDown"].includes(event.key) || event.key === " " && event.target === viewer.element) event.preventDefault();
      if (event.key === "Tab") turn(event, viewer.element);
    });
    // Who leafed on is not sent back to the photo that was opened first.
    viewer.on("close", () => links[viewer.currIndex].scrollIntoView({ block: "nearest", inline: "start", behavior: "instant" }));
    viewer.on("destroy", () => {
      removeEventListener("popstate", back);
      measure.remove();
      others.forEach((each) => { each.inert = false; });
      links[viewer.currIndex].focus({ preventScroll: true });
      const forget = () => setTimeout(() => { history.scrollRestoration = "auto"; });
      if (!history.state?.lightbox) return forget();
      addEventListener("popstate", forget, { once: true });
      history.back();
    });
    viewer.init();
  };

  // Tab goes round inside the viewer.
  const turn = (event, dialog) => {
    const stops = [...dialog.querySelectorAll("button, a[href]")].filter((each) => !each.disabled && each.getClientRects().length && getComputedStyle(each).visibility === "visible");
    const end = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== end && !(event.shiftKey && document.activeElement === dialog)) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };

  if (history.state?.lightbox) history.replaceState(null, "");
  for (const grid of document.querySelectorAll("[data-photos]")) {
    const links = [...grid.querySelectorAll("figure > a:not(.film-link)")].filter((link) => link.querySelector("img"));
    for (const hand of ["pointerover", "focusin"]) grid.addEventListener(hand, () => { fetchParts().catch(() => {}); }, { once: true });
    grid.addEventListener("click", (event) => {
      const opener = links.find((link) => link.contains(event.target));
      if (!opener || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      fetchParts().then(([module]) => { if (!root.querySelector(".pswp")) open(module.default, links, opener); }, () => { location.href = opener.href; });
    });
  }
})();
