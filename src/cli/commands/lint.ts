import { measureCoverage } from '../../engine/measure-coverage.ts';
import type { Messages } from '../../locale/locale.ts';
import { messagesOf } from '../../locale/messages.ts';
import type { Issue } from '../../model/issue.ts';
import { renderJson } from '../../report/format/json.ts';
import { describeIssues, renderIssuesCsv } from '../../report/ruleset/issues-page.ts';
import { readRuleset } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import type { Settings } from '../settings.ts';

/** What a drafter has yet to write, as against what is wrong with what stands there. */
const UNACCOUNTED: readonly string[] = ['unaccounted-provision', 'untreated-provision', 'hole-in-extent'];

/** `patuh lint`: every problem of a ruleset folder with its place, then what is unaccounted for. Exit 2 with problems. */
export async function lint(args: { readonly folder: string }, settings: Settings, io: Io): Promise<Outcome> {
  const texts = messagesOf(settings.locale);
  const read = readRuleset(args.folder);
  const issues = read.ok ? [] : read.issues;
  const code = read.ok ? EXIT.ok : EXIT.invalid;
  if (settings.format === 'json') return { code, output: renderJson(issues) };
  if (settings.format === 'csv') return { code, output: renderIssuesCsv(issues, texts) };
  if (!read.ok) return { code, output: renderProblems(issues, texts, io) };
  const { id, obligations, extent } = read.value;
  const { counts } = measureCoverage(read.value);
  const lines = [
    io.painter.good(`✓ ${texts.views.lint.clean(id, obligations.length)}`),
    texts.views.coverage.counts(counts.pasal, counts.ayat),
    ...(extent === null ? [io.painter.warning(`! ${texts.views.coverage.noExtent}`)] : []),
  ];
  return { code, output: `${lines.join('\n')}\n` };
}

function renderProblems(issues: readonly Issue[], texts: Messages, { painter }: Io): string {
  const open = issues.filter(({ code }) => UNACCOUNTED.includes(code));
  const wrong = issues.filter((issue) => !open.includes(issue));
  const section = (title: string, listed: readonly Issue[]) =>
    listed.length === 0 ? [] : [[painter.strong(title), ...describeIssues(listed, texts)].join('\n')];
  const { problems, unaccounted } = texts.views.lint;
  return `${[...section(problems(wrong.length), wrong), ...section(unaccounted(open.length), open)].join('\n\n')}\n`;
}
