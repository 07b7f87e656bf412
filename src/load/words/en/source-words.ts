import type { SourceIssues } from '../../../model/issues/source-issues.ts';
import type { WordsFor } from '../contract.ts';
import { at, found } from './parts.ts';

const WRITTEN = 'well-formed YAML or JSON';
const FILE = 'a readable YAML or JSON file';

/** English: files and the writing of their texts. */
export const sourceWords: WordsFor<SourceIssues> = {
  'yaml-syntax': (_, { trouble, reason }) => {
    if (trouble === 'another-document') return ['the text holds more than one document', WRITTEN];
    const how = trouble === 'unreadable-alias' ? 'cannot be read' : 'is not well-formed YAML';
    return [`the text ${how}: ${reason}`, WRITTEN];
  },
  'yaml-too-deep': (_, { most }) => [`the text is nested deeper than ${most} levels`, WRITTEN],
  'duplicate-key': (it) => [`a key stands twice in one mapping: ${found(it.seen)}`, 'each key once'],
  'given-twice': (it, { otherFile }) => [`${at(it)} stands here and in ${otherFile}`, 'one of the two'],
  'file-not-found': (_, { file }) => [`there is no file "${file}"`, FILE],
  'file-unreadable': (_, { file, reason }) => [
    reason === 'EISDIR' ? `"${file}" is a folder, not a file` : `"${file}" could not be read (${reason})`,
    FILE,
  ],
  'file-not-text': (_, { file }) => [`"${file}" is not a text in UTF-8`, FILE],
};
