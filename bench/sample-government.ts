import type { Ruleset, StateInput } from 'patuh';

/** A government of a given size with years of records: most duties kept, every seventh act missing. The same at every run. */
export function sampleGovernment(agencies: number, years: readonly number[]): StateInput {
  const units = Array.from({ length: agencies }, (_, index) => ({
    id: `opd-${index + 1}`,
    roles: index === 0 ? ['diskominfo'] : index === 1 ? ['bappeda'] : ['perangkat-daerah'],
    facts: {
      'uses-intra-network': index % 5 !== 0,
      'data-in-data-centre': index % 3 !== 0,
      'own-server-possible': index % 2 === 0,
    },
  }));
  const yearly = [
    'lan-diagram-submitted',
    'lan-changed',
    'lan-change-reported',
    'data-backed-up',
    'application-tested',
    'application-deployed',
    'application-handed-over',
  ];
  const events = units.flatMap(({ id }, unit) =>
    years.flatMap((year, offset) =>
      yearly
        .filter((_, index) => (unit + offset + index) % 7 !== 0)
        .map((type, index) => ({
          id: `${id}-${year}-${type}`,
          type,
          unit: id,
          on: `${year}-0${index + 1}-1${unit % 9}`,
          about: type.startsWith('application') ? `app-${id}-${year}` : null,
        })),
    ),
  );
  const audits = [
    'infrastructure-audited',
    'application-audited',
    'security-audited',
    'spbe-monitored',
    'architecture-reviewed',
  ];
  const office = years.flatMap((year) =>
    audits.map((type, index) => ({ id: `${type}-${year}`, type, on: `${year}-1${index % 3}-05` })),
  );
  const documents = (['spbe-master-plan', 'spbe-architecture', 'spbe-roadmap'] as const).map((type) => ({
    id: type,
    type,
    from: '2022-01-01',
    to: '2026-12-31',
  }));
  return {
    organization: { id: 'kab-contoh' },
    recordsSince: '2020-01-01',
    units,
    documents,
    events: [...events, ...office],
  };
}

/** The same government with every attestation of a ruleset answered. */
export function withAttestations(state: StateInput, ruleset: Ruleset): StateInput {
  const attested = ruleset.obligations.filter(
    ({ duty }) => duty.type === 'standing' && duty.requires === null,
  );
  return { ...state, facts: { ...state.facts, ...Object.fromEntries(attested.map(({ id }) => [id, true])) } };
}
