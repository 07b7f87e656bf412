import type { CliWords } from '../contract.ts';

/** Indonesian: a line of help for each command. */
export const commands: CliWords['commands'] = {
  check: 'menilai keadaan suatu organisasi terhadap sebuah peraturan',
  deadlines: 'mendaftar tenggat yang akan datang',
  show: 'menampilkan isi sebuah ruleset',
  coverage: 'memeriksa bahwa setiap Pasal dan ayat terpetakan',
  rules: 'mendaftar ruleset yang tersedia',
  questions: 'mendaftar apa yang perlu diisi agar penilaian lengkap',
  init: 'membuat berkas keadaan untuk diisi',
  explain: 'menjelaskan alasan di balik temuan atas satu ketentuan',
  diff: 'membandingkan dua peraturan, atau dua versi satu peraturan; keluar 1 bila berbeda',
  compare: 'menjajarkan beberapa peraturan, topik demi topik',
  persandingan:
    'menyusun matriks persandingan: semula, menjadi, keterangan, per Pasal dan ayat (md, html, docx, csv)',
  impact: 'menghitung dampak bila suatu ruleset diganti dengan yang lain',
  lint: 'memeriksa folder ruleset yang sedang ditulis',
  test: 'menjalankan contoh-contoh suatu peraturan',
  help: 'menampilkan bantuan sebuah perintah',
};

/** Indonesian: a line of help for each argument and option. */
export const options: CliWords['options'] = {
  ruleset: 'kode ruleset yang tersedia, atau berkas YAML/JSON atau folder',
  state: 'berkas keadaan organisasi (YAML atau JSON)',
  folder: 'folder ruleset, atau satu berkas',
  obligation: 'kode ketentuan, atau Pasal seperti 23(1)',
  format: 'bentuk keluaran',
  output: 'tulis ke berkas, bukan ke layar',
  locale: 'bahasa',
  color: 'tanpa warna',
  asOf: 'hari yang dinilai, YYYY-MM-DD (bawaan: hari ini di zona waktu daerah itu)',
  inForceFrom: 'hari mulai berlaku yang ditentukan atau diandaikan, YYYY-MM-DD',
  horizon: 'daftarkan setiap jangka waktu sampai hari ini, YYYY-MM-DD',
  reading: 'pembacaan lain untuk suatu ketentuan atau topik (dapat diulang)',
  policy: 'jangka waktu setempat untuk kewajiban tanpa batas waktu, mis. kunci=P1M (dapat diulang)',
  holidays: 'berkas hari libur suatu tahun, untuk jangka waktu dalam hari kerja (dapat diulang)',
  unit: 'hanya unit ini',
  show: 'temuan yang ditampilkan (json selalu lengkap)',
  failOn:
    'yang diakhiri dengan kode 1: pelanggaran; juga yang belum diketahui; juga yang jatuh tempo dalam 30 hari; tidak ada',
  paths:
    'kode ruleset yang tersedia, folder ruleset, atau berkas contoh (bawaan: semua ruleset yang tersedia)',
  coverage: 'periksa apakah contoh menunjukkan semua yang perlu ditunjukkan',
  mutate: 'ubah peraturan satu per satu dan lihat apakah contoh mengetahuinya',
  first: 'ruleset pertama: kode atau berkas; bagi catatan perubahan, naskah lama',
  second: 'ruleset yang dibandingkan dengannya; bagi catatan perubahan, naskah baru',
  rulesets: 'kode atau berkas ruleset (bawaan: semua yang tersedia)',
  before: 'ruleset yang diganti',
  after: 'ruleset penggantinya',
  states: 'satu atau beberapa berkas keadaan organisasi',
  topic: 'hanya topik ini beserta aspeknya',
  group: 'hanya bab ini, mis. audit',
  only: 'hanya topik yang diatur berbeda (differing), yang hanya diatur satu peraturan (alone), atau yang isi katanya belum dibandingkan (uncompared)',
  all: 'seluruh topik beserta kutipan dan contoh keadaan, bukan tampilan ringkas terminal',
  timed: 'hanya topik dengan kewajiban bertanggal',
  texts:
    'naskah lama lalu naskah baru (dua berkas teks), atau folder naskah bernama <kode>.txt, bagi dua versi <kode>@<versi>.txt',
  parent: 'peraturan induk, sebagai kolom tersendiri',
  parentText: 'naskah peraturan induk',
  version: 'menampilkan nomor versi',
  help: 'menampilkan bantuan',
};
