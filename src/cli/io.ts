import pc from 'picocolors';
import type { PlainDate } from '../model/plain-date.ts';
import { type Painter, plainPainter } from '../report/painter.ts';

/** What the commands know of the terminal they run in and of the day it is. */
export type Io = {
  readonly width: number;
  readonly painter: Painter;
  /** The civil day it is now in a time zone. */
  readonly today: (timeZone: string) => PlainDate;
};

const DEFAULT_WIDTH = 100;
const NARROWEST = 40;

/** Reads the terminal: its width, and whether it shows colours. A pipe or a file gets none. */
export function readTerminal(): Io {
  const { columns, isTTY } = process.stdout;
  const width = Number(process.env['COLUMNS']) || columns || DEFAULT_WIDTH;
  const coloured = pc.isColorSupported && (isTTY === true || Boolean(process.env['FORCE_COLOR']));
  return { width: Math.max(NARROWEST, width), painter: coloured ? createPainter() : plainPainter, today };
}

function createPainter(): Painter {
  const colors = pc.createColors(true);
  return {
    good: colors.green,
    bad: colors.red,
    warning: colors.yellow,
    quiet: colors.dim,
    strong: colors.bold,
  };
}

function today(timeZone: string): PlainDate {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
    .formatToParts(new Date())
    .map(({ type, value }) => [type, value]);
  const { year, month, day } = Object.fromEntries(parts) as Record<string, string>;
  return `${year}-${month}-${day}` as PlainDate;
}
