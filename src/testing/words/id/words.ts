import type { TestingWords } from '../contract.ts';

/** Indonesian: what a matcher says of a report that is not as a test wants it. */
export const words: TestingWords = {
  compliant: (asOf, violations) => `diharapkan patuh per ${asOf}, tetapi ada ${violations} pelanggaran`,
  notKnown: (asOf, unknown) =>
    `belum diketahui apakah patuh per ${asOf}: tidak ada pelanggaran, tetapi ${unknown} temuan belum diketahui (allowUnknown: true mengabaikannya)`,
  noUnit: (unit, known) => `laporan ini tidak memuat unit “${unit}”; unit yang ada: ${known.join(', ')}`,
  notCompliant: (asOf) => `diharapkan ada pelanggaran per ${asOf}, tetapi tidak ada`,
  wanted: (place, verdict, asOf) => `${place} diharapkan ${verdict} per ${asOf}, tetapi tidak`,
  unwanted: (place, verdict, asOf) => `${place} diharapkan tidak ${verdict} per ${asOf}, tetapi ya`,
  violated: 'dilanggar',
  dueOn: (date) => `jatuh tempo ${date}`,
  noFindings: (place) => `laporan ini tidak memuat temuan atas ${place}`,
  ofUnit: (unit) => `bagi unit ${unit}`,
};
