/** The operative words by which a law forbids, as they are printed. */
export const FORBIDDING_WORDS = [
  'dilarang',
  'tidak boleh',
  'tidak diperbolehkan',
  'tidak diperkenankan',
] as const;

/** What forbids only as an operative word: elsewhere it may be impossible. */
export const UNABLE = 'tidak dapat';

/** Words that turn round or take away the operative word after them: "tidak wajib", "hanya dapat", "pejabat berwenang". */
export const TURNING_WORDS = [
  ...['tidak', 'tak', 'bukan', 'belum', 'hanya', 'baru', 'yang'],
  ...['pejabat', 'instansi', 'lembaga', 'pihak'],
];

/** Words by which what is allowed to some may be forbidden to all others. */
export const LIMITING_WORDS = ['hanya', 'baru', 'jangan'] as const;

/** What can be read or checked is no permission of anybody. */
export const ABILITIES = ['berupa', 'diakses', 'dibaca', 'diperiksa', 'dipertanggungjawabkan'] as const;
