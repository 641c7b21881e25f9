// How the bar looks. A constructed sheet, because a page's policy may forbid any other inside it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host{all:initial;display:block;height:3.25rem;font:400 15px/1.4 system-ui,"Segoe UI",Roboto,sans-serif;
  --ink:#f4f6f9;--dim:#b9c4d3;--back:#14243a;--raised:#22385a;--line:#3b5378;--focus:#ffd166}
:host([hidden]){display:block;height:0}
*{box-sizing:border-box}
.stack{position:fixed;z-index:2147483647;left:0;right:0;bottom:0;display:flex;flex-direction:column;color:var(--ink)}
.bar{display:flex;position:relative;align-items:center;gap:.75rem;min-height:3.25rem;padding:.375rem .75rem;background:var(--back);
  border-top:1px solid var(--line)}
.bar.reader{background:#3a2a5c}
.place{display:flex;flex-direction:column;min-width:0;flex:1;font-size:13px;line-height:1.35}
.place>*{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.place .file{color:var(--ink);font-family:ui-monospace,Consolas,monospace}
.place .address{color:var(--dim)}
.length,.moment{white-space:nowrap;color:var(--dim);font-size:13px}
.moment{color:#ffe0a3}
.bar>[aria-expanded]{margin-inline-start:auto;flex-shrink:0}
.tools{display:none;position:absolute;right:0;bottom:100%;flex-direction:column;align-items:stretch;gap:.5rem;
  width:max-content;max-width:100vw;padding:.75rem;background:var(--back);border:1px solid var(--line);
  border-radius:8px 0 0 0;max-height:80vh;overflow:auto}
.tools.open{display:flex}
.tools label{justify-content:space-between;white-space:normal}
.tools .follow{justify-content:flex-start}
.tools .place{flex:none;max-width:22rem}
.tools .place>*{white-space:normal;overflow-wrap:anywhere}
.tools details ul{position:static;width:auto;max-width:22rem}
a{color:#a9cdff}
a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible,summary:focus-visible,
.problems:focus-visible{outline:3px solid var(--focus);outline-offset:1px}
button,select,input[type=datetime-local],a.button,summary{font:inherit;font-size:14px;color:var(--ink);
  background:var(--raised);border:1px solid var(--line);border-radius:6px;min-height:2.125rem;padding:.25rem .625rem;
  cursor:pointer;white-space:nowrap}
input[type=datetime-local]{color-scheme:dark}
a.button{text-decoration:none;display:inline-flex;align-items:center}
button:hover,a.button:hover,summary:hover{background:#2d4a75}
button[aria-pressed=true]{background:#cfe0f8;color:#14243a;border-color:#cfe0f8}
label{display:inline-flex;align-items:center;gap:.375rem;font-size:14px;white-space:nowrap}
label input[type=checkbox]{width:1.125rem;height:1.125rem;accent-color:#9cc3ff}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none !important}
.badge{display:inline-block;border-radius:4px;padding:.125rem .5rem;font-size:13px;font-weight:600;white-space:nowrap;
  background:#d6dde7;color:#14243a}
.badge.draft{background:#ffe08a;color:#3d2c00}
.badge.scheduled{background:#a9cdff;color:#0b2547}
.badge.expired{background:#d9b8c4;color:#45101f}
.badge.online{background:#a8e0bd;color:#0c3a20}
.count{border-color:#b8892b;background:#5a4210}
.count.errors{border-color:#e57373;background:#7a1f1f}
details{position:relative}
summary{list-style:none;display:inline-flex;align-items:center}
summary::-webkit-details-marker{display:none}
details ul{position:absolute;bottom:2.75rem;left:0;margin:0;padding:.5rem .75rem;list-style:none;width:max-content;
  max-width:min(32rem,90vw);background:var(--back);border:1px solid var(--line);border-radius:6px}
details li{padding:.25rem 0;font-size:14px}
.show{position:fixed;left:.5rem;bottom:.5rem;border-radius:1.25rem;box-shadow:0 1px 6px #0006}
.problems{max-height:55vh;overflow:auto;background:#1b1b1f;border-top:4px solid #d9534f;
  box-shadow:0 -4px 24px #0007;overscroll-behavior:contain}
.problems[data-errors="0"]{border-top-color:#c9942b}
.problems .head{display:flex;justify-content:space-between;align-items:center;gap:1rem;position:sticky;top:0;
  padding:.5rem 1rem;background:#1b1b1f}
.problems article{padding:.5rem 1rem .75rem;border-top:1px solid #44464d}
.problems pre{margin:0 0 .25rem;font:13px/1.45 ui-monospace,Consolas,monospace;white-space:pre-wrap;
  overflow-wrap:anywhere}
.problems .error pre::first-line{color:#ff9c94}
.problems .warning pre::first-line{color:#ffd97a}
dialog{border:0;border-radius:12px;padding:.75rem;background:#14243a;color:var(--ink);max-height:calc(100vh - 1rem);
  max-width:calc(100vw - 1rem);overflow:hidden}
dialog::backdrop{background:#0009}
dialog .head{display:flex;justify-content:space-between;align-items:center;gap:1rem;padding-bottom:.5rem}
iframe{display:block;border:0;border-radius:8px;background:#fff;width:390px;max-width:100%;
  height:min(844px,calc(100vh - 5.5rem))}
@media print{:host{display:none !important}}
`);
export default sheet;

// The badges among a page's own links.
export const badgeSheet = new CSSStyleSheet();
badgeSheet.replaceSync(`
:host{all:initial;display:inline-block;vertical-align:middle;margin-inline-start:.375rem}
span{display:inline-block;border-radius:4px;padding:0 .375rem;font:600 12px/1.5 system-ui,sans-serif;white-space:nowrap;
  background:#d6dde7;color:#14243a}
.draft{background:#ffe08a;color:#3d2c00}
.scheduled{background:#a9cdff;color:#0b2547}
.expired{background:#d9b8c4;color:#45101f}
@media print{:host{display:none !important}}
`);
