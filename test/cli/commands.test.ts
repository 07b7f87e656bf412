import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { run, terminalOn } from '../fixtures/command-line.ts';
import { CONTOH, STATE } from '../fixtures/paths.ts';

describe('patuh check', () => {
  it('judges today in the time zone of the region when no day is given, and says so', async () => {
    const { code, output } = await run('check', CONTOH, STATE);
    expect(code).toBe(1);
    expect(output).toContain('Keadaan per 30 Juni 2025 (hari ini menurut Asia/Jayapura)');
  });

  it('speaks English', async () => {
    const { output } = await run('check', CONTOH, STATE, '--locale', 'en');
    expect(output).toContain('As of 30 June 2025 (today in Asia/Jayapura)');
  });

  it('narrows to one unit, its verdict too', async () => {
    const { code, output } = await run('check', CONTOH, STATE, '--unit', 'kominfo');
    expect(code).toBe(0);
    expect(output).toContain('✓ Tidak ada yang dilanggar dan tidak ada yang belum diketahui');
  });

  it('takes another reading and a local policy, and labels them', async () => {
    const { output } = await run(
      ...[
        'check',
        CONTOH,
        STATE,
        '--reading',
        'lan-diagram=rolling',
        '--policy',
        'data-backup=P1M',
        '--locale',
        'en',
      ],
    );
    expect(output).toContain(
      '! lan-diagram is read counted from the last time it was done, as the caller asked',
    );
    expect(output).toContain('! data-backup is given a period of 1 month as local policy');
    expect(output).toContain('the period of 1 month is local policy, not law');
  });

  it('shows only what is asked for in CSV', async () => {
    const { output } = await run(
      'check',
      CONTOH,
      STATE,
      '--format',
      'csv',
      '--show',
      'breached',
      '--locale',
      'en',
    );
    expect(output.trim().split('\r\n')).toHaveLength(3);
  });

  it('supposes a day of entry into force when told to', async () => {
    const { output } = await run('check', CONTOH, STATE, '--in-force-from', '2026-01-01', '--locale', 'en');
    expect(output).toContain('! supposed to be in force from 1 January 2026 (given by the caller)');
    expect(output).toContain('· not in force');
  });
});

describe('patuh deadlines', () => {
  it('lists every date up to a horizon', async () => {
    const short = await run('deadlines', CONTOH, STATE, '--format', 'json');
    const long = await run('deadlines', CONTOH, STATE, '--format', 'json', '--horizon', '2027-12-31');
    const days = (text: string) =>
      (JSON.parse(text) as { deadlines: { dueOn: string }[] }).deadlines.map((it) => it.dueOn);
    expect(days(short.output).length).toBeLessThan(days(long.output).length);
    expect([...days(long.output)].sort()).toEqual(days(long.output));
    expect(long.talk).toContain('Keadaan per 30 Juni 2025');
  });
});

describe('patuh explain', () => {
  it('finds an obligation by its id, its place, and its place in full', async () => {
    for (const name of ['website-domain', '7(2)', 'Pasal 7 ayat (2)']) {
      const { code, output } = await run('explain', CONTOH, STATE, name);
      expect(code).toBe(0);
      expect(output).toContain('Fakta yang belum diketahui: nama domain situs web.');
    }
  });

  it('takes a Pasal for all that stands in it', async () => {
    const { output } = await run('explain', CONTOH, STATE, '8', '--format', 'json');
    const { obligations } = JSON.parse(output) as { obligations: { id: string }[] };
    expect(obligations.map(({ id }) => id)).toEqual(['service-desk', 'spbe-governance']);
  });

  it('names those that are near when there is none of that name', async () => {
    const { code, talk } = await run('explain', CONTOH, STATE, 'lan-diagrm');
    expect(code).toBe(2);
    expect(talk).toContain('Mungkin maksud Anda: lan-diagram');
  });
});

describe('patuh show, coverage and rules', () => {
  it.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))(
    'show %s whole as JSON',
    async (id, ruleset) => {
      const { code, output } = await run('show', id, '--format', 'json');
      expect(code).toBe(0);
      expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(ruleset)));
    },
  );

  it.each(rulesets.map(({ id }) => id))('every Pasal and ayat of %s is accounted for', async (id) => {
    const { code, output } = await run('coverage', id, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ ruleset: id, complete: true, unaccounted: [] });
  });

  it('rules lists what is bundled', async () => {
    const { output } = await run('rules', '--format', 'json');
    const { rulesets: summaries } = JSON.parse(output) as {
      rulesets: { id: string; obligations: number; byStrength: Record<string, number> }[];
    };
    expect(summaries.map(({ id }) => id)).toEqual(rulesets.map(({ id }) => id));
    for (const { obligations, byStrength } of summaries) {
      expect(Object.values(byStrength).reduce((sum, count) => sum + count, 0)).toBe(obligations);
    }
  });
});

describe('patuh questions and init', () => {
  it('asks for everything without a state, and for what is missing with one', async () => {
    const names = async (...argv: string[]) => {
      const { output } = await run('questions', ...argv, '--format', 'json');
      const { questions } = JSON.parse(output) as { questions: { name: string }[] };
      return questions.map(({ name }) => name);
    };
    expect(await names(CONTOH)).toEqual([
      'uses-intra-network',
      'website-domain',
      'service-desk',
      'spbe-governance',
    ]);
    expect(await names(CONTOH, STATE)).toEqual(['service-desk', 'website-domain', 'spbe-governance']);
  });

  it.each(rulesets.map(({ id }) => id))('init writes a state for %s', async (id) => {
    const { code, output } = await run('init', id);
    expect(code).toBe(0);
    expect(output).toContain('units:');
  });
});

describe('patuh lint', () => {
  it('finds nothing wrong with a sound folder', async () => {
    const { code, output } = await run('lint', CONTOH, '--locale', 'en');
    expect(code).toBe(0);
    expect(output).toBe(
      '✓ contoh: no problems in 13 obligations.\n10 articles (Pasal), 6 paragraphs (ayat)\n',
    );
  });
});

describe('an error that nobody foresaw', () => {
  it('ends with 70', async () => {
    const broken = { ...terminalOn(''), today: () => JSON.parse('{') };
    const { outcome } = await runCli(['check', CONTOH, STATE], broken);
    expect(outcome.code).toBe(70);
    expect(outcome.talk?.join()).toContain('kesalahan internal');
  });
});
