import { describe, expect, it } from 'vitest';
import { run } from '../fixtures/command-line.ts';
import { CONTOH, STATE } from '../fixtures/paths.ts';

/** Words that hardly any English sentence does without, and no Indonesian one has. */
const ENGLISH =
  `a an the of is are was were be been it its this that these those which who whose what when where why how
  and or not no nor but if then than to from by for with without within into upon on at as about after before since until
  has have had must may can cannot shall should will would does did done do there here each every all any some none other
  only more less most least one two first last day days year years month months late due met breached unknown owed
  law duty regulation unit's office agency value found expected missing file line under between`
    .split(/\s+/)
    .filter(Boolean);

/** The same in Indonesian. */
const INDONESIAN =
  `yang dan atau tidak bukan belum sudah telah akan adalah ialah ini itu dari ke pada oleh untuk dengan tanpa dalam sejak
  sampai sebelum sesudah setelah bila apabila jika agar sehingga karena tetapi hanya setiap semua seluruh tiap lain
  harus dapat boleh seharusnya ditemukan diharapkan apakah siapa berapa kapan hari bulan tahun terlambat dilanggar terpenuhi
  diketahui terutang kewajiban peraturan ketentuan berkas baris nilai kurang lebih paling sedikit banyak satu dua pertama`
    .split(/\s+/)
    .filter(Boolean);

/** Terms of the law stay in its language: operative words, `huruf a`, and the titles of regulations. */
const TERMS = 'a harus dapat tidak peraturan tahun dalam'.split(' ');
/** Names of the acts above a regulation, which are told where they differ. */
const ACTS = ['dan'];
/** Names of fields, which a state file has in any language. */
const FIELDS = 'from to on about until value'.split(' ');

const COMMANDS: readonly (readonly string[])[] = [
  ['check', CONTOH, STATE, '--as-of', '2026-07-01', '--show', 'all'],
  ['check', CONTOH, STATE, '--as-of', '2026-07-01'],
  ['deadlines', CONTOH, STATE, '--as-of', '2026-07-01'],
  ['questions', CONTOH, STATE, '--as-of', '2026-07-01'],
  ['questions', CONTOH],
  ['explain', CONTOH, STATE, '5', '--as-of', '2026-07-01'],
  ['init', CONTOH],
  ['rules'],
  ['show', CONTOH],
  ['coverage', CONTOH],
  ['lint', CONTOH],
  ['test', CONTOH],
  ['test', CONTOH, '--coverage'],
  ['test', CONTOH, '--mutate'],
  ['diff', 'malra', 'pasuruan', '--group', 'audit'],
  ['compare', 'malra', 'pasuruan', '--group', 'audit'],
  ['persandingan', CONTOH, CONTOH],
  ['persandingan', 'malra', 'bengkulu'],
  ['persandingan', CONTOH, CONTOH, '--texts', STATE],
  ['persandingan', '--help'],
  ['impact', 'malra', 'pasuruan', STATE, '--as-of', '2026-07-01'],
  ['--help'],
  ['check', '--help'],
  ['test', '--help'],
  ['chek'],
  ['show', 'nowhere'],
  ['check', CONTOH, STATE, '--unit', 'nobody'],
  ['explain', CONTOH, STATE, 'nothing'],
];

async function wordsOf(argv: readonly string[], locale: string): Promise<readonly string[]> {
  const { output, talk } = await run(...argv, '--locale', locale);
  // What is quoted, the option of a command with its value, an id or a path is a name.
  const said = `${output}\n${talk}`.replace(
    /“[^”]*”|"[^"]*"|<[^>]*>|--\S+ \w+|\b[0-9a-f]{12,}\b|\((?:pilihan|choices):[^)]*\)|\S*[\w-]+[-/._][\w-]\S*/g,
    ' ',
  );
  const names = [...TERMS, ...(argv[0] === 'init' ? FIELDS : []), ...(argv[0] === 'diff' ? ACTS : [])];
  return said
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => !names.includes(word));
}

describe.each(
  COMMANDS.map((argv) => [argv.map((word) => word.replace(/.*\//, '')).join(' '), argv] as const),
)('patuh %s', (_name, argv) => {
  it('speaks Indonesian without English', async () => {
    const said = new Set(await wordsOf(argv, 'id'));
    expect(ENGLISH.filter((word) => said.has(word))).toEqual([]);
  });

  it('speaks English without Indonesian', async () => {
    const said = new Set(await wordsOf(argv, 'en'));
    expect(INDONESIAN.filter((word) => said.has(word))).toEqual([]);
  });
});
