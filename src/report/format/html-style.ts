// Column widths are parts of the page so that none is cut, and headings are repeated on every sheet.
const STYLE = `
* { box-sizing: border-box }
body { margin: 1.5rem auto; padding: 0 1rem; font: 15px/1.45 system-ui, sans-serif; color: #111; background: #fff }
h1 { font-size: 1.5rem; margin: 0 0 .5rem } h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; break-after: avoid }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; break-after: avoid }
p { margin: .25rem 0 }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: .5rem 0 }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border: 1px solid #777; padding: .3rem .45rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; hyphens: auto }
thead th { background: #eee; border-bottom: 2px solid #333 }
td div + div, th div + div { margin-top: .25rem }
table.plain th, table.plain td { border: 0; border-bottom: 1px solid #ccc; font-weight: 400 }
th.right, td.right { text-align: right; font-variant-numeric: tabular-nums }
ul { list-style: disc } li { margin: .35rem 0; break-inside: avoid } li ul { margin: .1rem 0 }
ul.signs { list-style: none; padding-left: 0 } ul.signs > li { padding-left: 1.4rem; margin: .6rem 0; break-inside: auto }
ul.signs > li > .sign:first-child, ul.signs > li > div > .sign:first-child { display: inline-block; width: 1.1rem; margin-left: -1.4rem }
ul.signs > li > div { font-weight: 600; break-after: avoid } ul.signs ul:not(.signs) { padding-left: 1.2rem }
.good { color: #0b5a2a } .bad { color: #9b1111 } .warning { color: #734500 } .quiet { color: #555 } .strong { font-weight: 600 }
`.trim();

// Marked words are told apart by a line, not by colour alone. A sheet of paper has its headings anyway.
const LONG = `
@media screen { thead th { position: sticky; top: 0; z-index: 1; box-shadow: inset 0 -2px #333, inset 0 1px #777 } }
ins { text-decoration: underline; background: #d9f2e0 } del { text-decoration: line-through; background: #fbe0e0 }
tr { break-inside: auto }
`.trim();

/** The style of a page, on a screen and on paper: upright, or laid on its side where tables are wide. */
export function pageStyle({
  wide = false,
  long = false,
}: {
  readonly wide?: boolean;
  readonly long?: boolean;
}): string {
  const sheet = wide ? '@page { size: A4 landscape; margin: 12mm }' : '@page { size: A4; margin: 15mm }';
  const screen = `body { max-width: ${wide ? 90 : 60}rem }`;
  const [text, table] = wide ? ['9pt', '7.5pt'] : ['10pt', '9pt'];
  const print = `@media print { body { margin: 0; padding: 0; max-width: none; font-size: ${text} } table { font-size: ${table}; line-height: 1.3 } th, td { padding: .15rem .3rem } thead th { background: none } }`;
  return [sheet, STYLE, ...(long ? [LONG] : []), screen, print].join('\n');
}
