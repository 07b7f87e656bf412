// The same in CommonJS, for many governments: a check is prepared once, and each state judged by it.
const { prepareCheck } = require('patuh');
const { ruleset } = require('patuh/rules/pasuruan');

const states = ['kab-contoh-1', 'kab-contoh-2'].map((id, index) => ({
  organization: { id },
  recordsSince: '2021-01-01',
  units: [{ id: 'kominfo', roles: ['diskominfo'] }],
  events: index === 0 ? [] : [{ type: 'ict-audited', on: '2025-05-12', evidence: 'LHA 4/2025' }],
}));

const check = prepareCheck(ruleset, { asOf: '2026-06-30' });
for (const state of states) {
  const { findings, organization } = check.report(state);
  const audit = findings.filter(({ obligation }) => obligation === 'ict-audit').at(-1);
  console.log(`${organization.id}: ${audit.status}, last good day ${audit.dueOn}`);
}

// Prints:
// kab-contoh-1: breached, last good day 2025-07-09
// kab-contoh-2: due, last good day 2027-05-11
