import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseState } from '../../src/load/parse-state.ts';
import { PatuhInputError } from '../../src/model/issue.ts';
import { quoteText } from '../../src/model/issues/parts.ts';
import { showHidden, visible } from '../../src/model/visible.ts';
import { RAW } from '../fixtures/hostile.ts';

describe('a text from outside', () => {
  it.each([
    ['\u001b[2J\u001b[H', '␛[2J␛[H'],
    ['\u0000\u0007\b\u007f', '␀␇␈␡'],
    ['\u009b2J', '\\u{9b}2J'],
    ['a\u202eb\u2066c\u200fd\u061ce', 'a\\u{202e}b\\u{2066}c\\u{200f}d\\u{61c}e'],
    ['di\u200bn\u200dk\u2060e\ufeffs\u00ad', 'di\\u{200b}n\\u{200d}k\\u{2060}e\\u{feff}s\\u{ad}'],
    ['\u{e0041}\ud800', '\\u{e0041}\\u{d800}'],
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['\n', '\r\n', '\r', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    '%j, which would begin a line or leave it, is a blank',
    (text) => {
      expect(visible(`a${text}b`)).toBe('a b');
    },
  );

  it.each([
    'Dinas Kesehatan, Pasal 5 ayat (1) · “wajib” – ✓ → é è ñ',
    'e\u0301 ᮊᮥ ꦲꦏ᭄ 東京 العربية',
    '👩\u200d👩\u200d👧\u200d👦 👍🏽 ❤️ 🧑🏽\u200d🚀 🇮🇩 1️⃣ ☎︎',
  ])('stays as it is: %s', (text) => {
    expect(visible(text)).toBe(text);
  });

  it('keeps tabs and line breaks where a format has a place for them', () => {
    expect(showHidden('a\tb\r\nc\u0085d')).toBe('a\tb\r\nc\\u{85}d');
  });

  it('holds nothing hidden after one pass, and a second changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text).replace(/\p{ExtPict}[\uFE0E\uFE0F\u200D]|[0-9#*]\uFE0F/gu, '')).not.toMatch(RAW);
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

describe('a value quoted in an issue', () => {
  it('is shown on one line', () => {
    expect(quoteText('a\u001b[2J\nb\u202e')).toBe('"a␛[2J b\\u{202e}"');
    const parsed = parseState({ organization: { id: 'k\u001b[H' } });
    expect(parsed.ok ? [] : new PatuhInputError(parsed.issues).message).not.toMatch(RAW);
  });
});
