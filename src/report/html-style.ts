/** The style sheet of every page: no font, image or script from elsewhere; light, dark, phone and paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2128; --soft: #59636e; --line: #d1d9e0; --paper: #ffffff; --shade: #f6f8fa; --link: #0550ae; --bar: #0550ae; --limit: #a40e26; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d; --paper: #0d1117; --shade: #161b22; --link: #79b8ff; --bar: #79b8ff; --limit: #ff8f8f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .75rem; }
h1 { font-size: 1.5rem; margin-top: .5rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.15rem; border-top: 1px solid var(--line); padding-top: 1.5rem; } h4 { font-size: 1rem; } main > h3:first-of-type { border: 0; padding-top: 0; margin-top: 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--shade); border-radius: 4px; padding: .1em .3em; }
.note { color: var(--soft); font-size: .875rem; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--shade); font-weight: 600; }
tbody td:first-child { min-width: 6.5rem; }
li { margin: .35rem 0; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
pre { background: var(--shade); padding: .75rem; border-radius: 6px; overflow-x: auto; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; margin-bottom: .35rem; }
figure svg { display: block; width: 100%; height: 1.4rem; } .bar-label { font-size: .875rem; margin-top: .4rem; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; width: 100%; }
  tr { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; padding: .35rem 0; }
  td { border: 0; padding: .2rem .75rem; } td:empty { display: none; }
  td[data-label]:not(:first-child)::before { content: attr(data-label) ": "; color: var(--soft); font-size: .85em; }
}
@media print { :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --paper: #fff; --shade: #fff; --link: #000; --bar: #000; --limit: #000; } main { max-width: none; padding: 0; } tr, figure, li { break-inside: avoid; } a[href]::after { content: none; } }
`.trim();
