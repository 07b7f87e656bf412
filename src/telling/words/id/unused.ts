import type { UnusedTexts } from '../unused.ts';

/** Indonesian: why something that is recorded counts for nothing. */
export const unused: UnusedTexts = {
  event: (what, on, by, about) =>
    `${what} pada ${on}${by === null ? '' : ` oleh ${by}`}${about === null ? '' : `, mengenai ${about}`}`,
  document: (what, from) => `${what}, berlaku sejak ${from}`,
  fact: (what, unit) => `${what}${unit === null ? '' : ` (${unit})`}`,
  sentence: (what, reason) => `${what}: tidak dihitung, karena ${reason}`,
  reasons: {
    'other-reading': 'hanya dihitung menurut pembacaan lain',
    'already-done': 'yang terutang sudah dipenuhi oleh yang lain',
    'same-occurrence': 'menyangkut hal yang sama dengan peristiwa yang sudah dihitung',
    'not-in-window': 'tanggalnya di luar waktu pelaksanaan',
    'nothing-called-for-it': 'tidak tercatat peristiwa yang ditindaklanjuti atau didahuluinya',
    'about-unknown': 'menyangkut sesuatu yang tidak tercatat',
    'other-scope': 'menyangkut hal lain',
    'other-kind': 'sifatnya bukan yang dimaksud ketentuan itu',
    'not-applicable': 'syarat berlakunya ketentuan tidak terpenuhi atau belum diketahui',
    'towards-itself': 'pelaksananya sekaligus pihak yang dituju, sehingga tidak terutang kepada diri sendiri',
    'not-there': 'objek yang dimaksud tidak ada pada tanggal itu',
    'not-holding': 'unitnya tidak memegang peran itu pada tanggal itu',
    'before-entry-into-force': 'tanggalnya sebelum ketentuan mulai berlaku',
    'no-unit': 'tidak menyebut unit yang bersangkutan (unit)',
    'other-office': 'bukan dilakukan oleh yang berkewajiban',
    'no-holder': 'belum tercatat unit yang memegang perannya',
    'recorded-twice': 'sudah tercatat sekali',
    'unit-not-there': 'unitnya belum dibentuk atau sudah tidak ada pada tanggal itu',
    'after-day-judged': 'tanggalnya sesudah hari penilaian',
    'not-in-force': 'peraturan tidak mengikat pada hari penilaian',
    'unused-type': 'tidak diatur dalam peraturan ini',
    'no-longer-so': 'masanya sudah berakhir pada hari penilaian',
    replaced: 'setiap unit mempunyai jawabannya sendiri',
    'decides-nothing': 'tidak menentukan temuan apa pun',
  },
};
