import { describe, expect, test } from 'vitest';
import { describeIssueIn, tellIssue, translateIssue } from '../../src/load/tell-issue.ts';
import type { Issue, IssueCode } from '../../src/model/issue.ts';
import { formatPath } from '../../src/model/issues/parts.ts';
import { LOCALES } from '../../src/model/terms.ts';
import { PROVOKED } from '../fixtures/provoked-issues.ts';

const codes = Object.keys(PROVOKED) as readonly IssueCode[];
const provoked = codes.map((code) => ({
  code,
  issues: PROVOKED[code].map((provoke) => provoke().find((issue) => issue.code === code)),
}));
const all = provoked.flatMap(({ issues }) => issues).filter((issue) => issue !== undefined);

test.each(provoked)('$code is provoked by each of its inputs', ({ issues }) => {
  expect(issues).not.toContain(undefined);
});

describe.each(LOCALES)('in %s', (locale) => {
  test('every sentence is the one that was read and found good', async () => {
    const lines = all.map((issue) => `${issue.code}\n  ${describeIssueIn(issue, locale)}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/issues.${locale}.txt`);
  });

  test.each(codes)('%s says what is wrong and what would have been right', (code) => {
    for (const issue of all.filter((one) => one.code === code)) {
      const { message, expected, found } = translateIssue(issue, locale);
      expect([message, expected, found].every((part) => part.length > 0)).toBe(true);
      expect(`${message}${expected}${found}`).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

describe('an issue', () => {
  test.each(all.map((issue) => [issue.code, issue] as const))('of code %s is data', (_, issue) => {
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
    expect(issue.path).toBe(formatPath(issue.segments));
    expect(issue.check).not.toBe('');
    expect(issue.message).toBe(tellIssue(issue, 'en'));
  });

  test('is told in another language without a word of the first', () => {
    const told = all.map((issue: Issue) => [issue.message, tellIssue(issue, 'id')]);
    expect(told.filter(([english, indonesian]) => english === indonesian)).toEqual([]);
  });
});
