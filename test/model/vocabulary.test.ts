import { describe, expect, it } from 'vitest';
import {
  impliedForms,
  impliedRoles,
  sharedVocabulary,
  vocabularySchema,
} from '../../src/model/vocabulary.ts';

const { roles, forms, topics, groups } = sharedVocabulary;

describe('the shared vocabulary', () => {
  it('has the shape that a ruleset’s own must have', () => {
    expect(vocabularySchema.safeParse(sharedVocabulary).error?.issues ?? []).toEqual([]);
  });
  it('implies only what it declares, and puts every topic in a declared group', () => {
    expect(
      Object.keys(roles)
        .flatMap((role) => impliedRoles(role, sharedVocabulary))
        .filter((role) => !(role in roles)),
    ).toEqual([]);
    expect(
      Object.keys(forms)
        .flatMap((form) => impliedForms(form, sharedVocabulary))
        .filter((form) => !(form in forms)),
    ).toEqual([]);
    expect(
      Object.values(topics)
        .map(({ group }) => group)
        .filter((group) => !(group in groups)),
    ).toEqual([]);
  });
  it('gives every label in two languages that differ, but for words that are the same in both', () => {
    const same = Object.values(sharedVocabulary)
      .flatMap((part) => Object.entries(part as Record<string, { label: { id: string; en: string } }>))
      .filter(([, { label }]) => label.id === label.en)
      .map(([id]) => id);
    expect(
      same.filter(
        (id) => !['service-desk-tier-1', 'chief-information-officer', 'data', 'audit'].includes(id),
      ),
    ).toEqual([]);
  });
  it('knows that an ICT office is also its head, an agency, a work unit and a service desk', () => {
    expect([...impliedRoles('diskominfo', sharedVocabulary)].sort()).toEqual(
      [
        'diskominfo',
        'kepala-diskominfo',
        'perangkat-daerah',
        'service-desk-tier-1',
        'service-desk-tier-2',
        'unit-kerja',
      ].sort(),
    );
  });
});
