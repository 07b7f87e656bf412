import { expect, test } from 'vitest';
import { findNearest } from '../../src/load/nearest.ts';
import { didYouMean } from '../../src/load/words/en/parts.ts';

const known = ['type', 'unit', 'evidence', 'infrastructure-audited', 'roadmap-reviewed', 'roadmap-monitored'];

test.each([
  ['tpye', 'type', 'letters swapped'],
  ['typ', 'type', 'a letter left out'],
  ['unnit', 'unit', 'a letter too many'],
  ['evidense', 'evidence', 'a letter replaced'],
  ['infrastructure-audit', 'infrastructure-audited', 'an ending left out'],
])('%s is near %s: %s', (word, expected) => {
  expect(findNearest(word, known)).toBe(expected);
});

test.each(['x', 'knd', 'document', 'roadmap', '', 'a'.repeat(1_000_000)])('nothing is near %s', (word) => {
  expect(findNearest(word, known)).toBeNull();
});

test('of several words the nearest is meant', () => {
  expect(findNearest('roadmap-revieved', known)).toBe('roadmap-reviewed');
});

test('the question ends a sentence, or is not asked', () => {
  expect(didYouMean(findNearest('typ', known))).toBe(', did you mean "type"?');
  expect(didYouMean(findNearest('zzz', known))).toBe('');
});
