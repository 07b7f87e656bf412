// One topic across the five regulations, and how one regulation stands to another on it.
import { formatCitation } from 'patuh';
import { compareRulesets, diffRulesets } from 'patuh/compare';
import { bengkulu, malra, rulesets } from 'patuh/rules';

const { rows } = compareRulesets(rulesets);
const diagram = rows.find(({ topic }) => topic === 'lan-diagram');
for (const { id, obligations } of rulesets) {
  const norms = diagram?.cells[id] ?? [];
  const places = norms.map(({ obligation }) => {
    const norm = obligations.find((known) => known.id === obligation);
    return `${formatCitation(norm?.cites[0] ?? '')}, ${norm?.strength}, ${norm?.duty.type}`;
  });
  console.log(`${id}: ${places.join('; ') || 'silent'}`);
}

const differs = diffRulesets(malra, bengkulu).topics.find(({ topic }) => topic === 'lan-diagram');
console.log(`bengkulu beside malra: ${differs?.relation}`);

// Prints:
// batu-bara: Pasal 23 ayat (1), wajib, recurring
// bengkulu: Pasal 20 ayat (1), wajib, once
// malra: Pasal 18, wajib, recurring
// oku-timur: Pasal 22 ayat (1), wajib, recurring
// pasuruan: silent
// bengkulu beside malra: different
