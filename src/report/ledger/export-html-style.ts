/** What the report of a ledger adds to the style sheet of all pages. */
export const REPORT_STYLE = `
main { max-width: 75rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
tbody th { font-weight: 600; }
tbody th[scope="row"] { min-width: 4.5rem; }
thead th { overflow-wrap: normal; }
.facts th { width: 13rem; color: var(--soft); }
.word { display: none; }
.mark { display: inline-block; border: 1px solid currentColor; border-radius: 4px; padding: 0 .4em; font-size: .875em; font-weight: 600; white-space: nowrap; }
.bad { color: var(--limit); }
nav ul { columns: 2; padding-left: 1.25rem; }
nav li { margin: 0 0 .35rem; }
section { border-top: 1px solid var(--line); margin-top: 2.5rem; }
section h2 { margin-top: 1.25rem; }
section h3 { border: 0; padding: 0; }
table code { background: none; padding: 0; font-size: .85em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  nav ul { columns: 1; }
  .word { display: inline; }
  caption, tbody, tbody th { display: block; width: 100%; }
  tbody th { border: 0; padding: .2rem .75rem; }
  .facts th { width: 100%; }
}
@media print {
  @page { margin: 15mm; }
  body { font-size: 10pt; } table { font-size: 8.5pt; }
  th, td { padding: .3rem .4rem; }
  h2, h3, caption, thead { break-after: avoid; }
  thead { display: table-header-group; }
  pre { border: 1px solid var(--line); }
}`;
