import { type GistWords, type Length, nameNumbers } from '../contract.ts';

const SMALL = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function say(number: number): string {
  if (number < 20) return SMALL[number] ?? '';
  const ones = SMALL[number % 10] ?? '';
  return `${TENS[Math.floor(number / 10)]}${ones === '' ? '' : `-${ones}`}`;
}

const YEAR = { count: 12, unit: 'months' } as const;
const HALF = { count: 6, unit: 'months' } as const;
const QUARTER = { count: 3, unit: 'months' } as const;
const MONTH = { count: 1, unit: 'months' } as const;
const WEEK = { count: 7, unit: 'days' } as const;
const DAY = { count: 1, unit: 'days' } as const;
const WORKING = { count: 1, unit: 'working' } as const;
const HOUR = { count: 1, unit: 'hours' } as const;

const BE = '(?:is|are)';

function forbids(...ways: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${ways.join('|')})(?!\\p{L})`, 'giu');
}

/** English: how lengths of time and prohibitions are said. */
export const words: GistWords = {
  numbers: nameNumbers(say),
  units: new Map<string, Length>([
    ['hour', HOUR],
    ['hours', HOUR],
    ['day', DAY],
    ['days', DAY],
    ['calendar day', DAY],
    ['calendar days', DAY],
    ['working day', WORKING],
    ['working days', WORKING],
    ['business day', WORKING],
    ['business days', WORKING],
    ['week', WEEK],
    ['weeks', WEEK],
    ['month', MONTH],
    ['months', MONTH],
    ['quarter', QUARTER],
    ['quarters', QUARTER],
    ['year', YEAR],
    ['years', YEAR],
  ]),
  wholes: new Map<string, Length>([
    ['a year', YEAR],
    ['each year', YEAR],
    ['every year', YEAR],
    ['annually', YEAR],
    ['half a year', HALF],
    ['a quarter', QUARTER],
    ['each quarter', QUARTER],
    ['every quarter', QUARTER],
    ['a month', MONTH],
    ['each month', MONTH],
    ['every month', MONTH],
    ['a week', WEEK],
    ['each week', WEEK],
    ['every week', WEEK],
  ]),
  ordinals: new Set(['article', 'paragraph', 'number']),
  names: new Set([
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ]),
  ending: /(?<!\p{L})(?:expire[sd]?|expiry|runs? out|ran out|(?:has|have) ended|ends)(?!\p{L})/iu,
  forbidding: {
    surely: forbids(
      '(?:must|shall) not(?! (?:exceed|last|take|be (?:later|earlier|more|less|fewer|longer|shorter)))',
      `${BE} (?:forbidden|prohibited)(?= (?:to|from|unless|without|except) |,|$)`,
      `${BE} not allowed to`,
    ),
    perhaps: forbids(
      '(?:must|shall|may) not',
      'cannot',
      `${BE} (?:forbidden|prohibited|not allowed)`,
      'only(?: \\p{L}+){0,6} may',
      'may(?: \\p{L}+){0,3} only',
      '(?:nobody|no one|no(?: \\p{L}+){1,4}) (?:may|shall|must)',
    ),
    attributive: /(?<!\p{L})(?:that|which|who|what) $/iu,
    dependent:
      /(?<!\p{L})(?:(?:that|which|who|what|whether|ensures?|ensuring|prevents?)(?!\p{L})|(?:if|where|when|whenever|unless|except|as long as|as far as)(?!\p{L})[^,]*$)/iu,
  },
};
