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
    ['yearly', YEAR],
    ['annually', YEAR],
    ['half a year', HALF],
    ['half-yearly', HALF],
    ['a quarter', QUARTER],
    ['each quarter', QUARTER],
    ['every quarter', QUARTER],
    ['quarterly', QUARTER],
    ['a month', MONTH],
    ['each month', MONTH],
    ['every month', MONTH],
    ['monthly', MONTH],
    ['a week', WEEK],
    ['each week', WEEK],
    ['every week', WEEK],
    ['weekly', WEEK],
  ]),
  ordinals: new Set(['article', 'paragraph', 'number']),
  forbidding: new Set([
    'must not',
    'may not',
    'shall not',
    'is forbidden',
    'are forbidden',
    'is prohibited',
    'are prohibited',
    'is not allowed',
    'are not allowed',
  ]),
  unable: new Set(['cannot']),
};
