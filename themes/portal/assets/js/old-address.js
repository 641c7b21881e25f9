// Old addresses that differ in their question alone, /Pages/tin.aspx?ItemID=12, stand in one page: this sends readers on to
// the article that answers what they asked. More may be asked than an article needs, in any order.
const parts = (question) => [...new URLSearchParams(question)].map(([name, value]) => name.toLowerCase() + '=' + value);
const asked = new Set(parts(location.search));
const links = [...document.querySelectorAll('a[data-question]')];
const wanted = (link) => parts(link.dataset.question);
const answer = links
  .filter((link) => wanted(link).every((part) => asked.has(part)))
  .reduce((best, link) => (!best || wanted(link).length > wanted(best).length ? link : best), null);
if (answer) location.replace(answer.href);
