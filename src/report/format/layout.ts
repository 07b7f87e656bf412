import { type Painter, plainPainter } from '../painter.ts';

/** The terminal that a view is laid out for. Formats that know no terminal do without it. */
export type Layout = { readonly width: number; readonly painter: Painter };

/** A terminal of a hundred columns, without colours. */
export const PLAIN_LAYOUT: Layout = { width: 100, painter: plainPainter };
