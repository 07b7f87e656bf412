import type { StarterWords } from '../contract.ts';

/** Indonesian: the comments of a starter state file. */
export const starter: StarterWords = {
  intro: (title) => [
    `Keadaan organisasi untuk dinilai terhadap ${title}.`,
    'Berkas ini sudah sah apa adanya. Baris dengan ## adalah keterangan; untuk mengisi baris lain, hapus "# "',
    'di depannya (tanda pagar dan satu spasi).',
    'Yang tidak diisi tidak pernah dianggap "tidak" atau "nol": laporan akan menanyakannya.',
  ],
  recordsSince: [
    'recordsSince: hari sejak kapan catatan peristiwa di bawah lengkap. Sejak hari itu peristiwa yang tidak',
    'tercatat dinilai tidak dilakukan. Sebelum hari itu, dan selama baris ini belum diisi, belum diketahui.',
  ],
  units: [
    'Unit: satu contoh untuk tiap peran yang disebut peraturan. Sesuaikan id dan nama; satu unit boleh memegang',
    'beberapa peran, dan unit yang memegang beberapa peran cukup ditulis sekali. Unit yang dibentuk atau bubar',
    'diberi from dan until, penerus unit lain successorOf: [id]; peran sementara ditulis { role, from, until }.',
  ],
  onlyUpon: (happenings) => `hanya bila tercatat: ${happenings}`,
  severalHolders: 'peran ini dipegang banyak unit: salin entri ini untuk setiap unit',
  facts: 'fakta (boleh juga { value, from, until, evidence }):',
  attestations: 'pernyataan: true bila ya, false bila tidak',
  things: [
    'Objek yang memikul kewajiban tersendiri: id, type, unit pemiliknya, from dan until selama objek itu ada,',
    'serta facts-nya. Tindakan untuk suatu objek menyebut id-nya pada about.',
  ],
  documents: ['Dokumen dengan masa berlaku: id, type, from, to; bila perlu form, contents, evidence.'],
  events: [
    'Peristiwa dan tindakan: type dan on wajib ada; unit adalah yang bertindak; about adalah aplikasi, dokumen',
    'atau peristiwa yang bersangkutan; evidence adalah nomor dokumen bukti.',
  ],
  holidays: [
    'Sebagian jangka waktu dihitung dalam hari kerja. Hari libur tidak dicatat di berkas ini: berikan dalam berkas',
    'tersendiri, { year: 2026, source: <keputusan>, days: [2026-01-01] }, dengan --holidays <berkas>.',
  ],
  organizationFacts: ['Fakta organisasi secara keseluruhan, dan ketentuan yang pelaksananya tidak disebut.'],
};
