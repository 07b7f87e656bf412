import { type Point, writePoint } from '../../model/point.ts';
import type { Term } from '../../model/term.ts';
import type { Variant, VaryField } from './mutant.ts';
import { doubleTerm, halveTerm } from './scale-term.ts';

/** A point of the document's period is forgotten, or another year, or another term, is meant. */
export const varyPoints: VaryField = ({ value }) => {
  const points = value as readonly Point[];
  return [...(points.length < 2 ? [] : points.map((point) => without(point, points))), ...others(points)];
};

function without(point: Point, points: readonly Point[]): Variant {
  const rest = points.filter((other) => other !== point);
  return variant(`milestone-without-${writePoint(point)}`, points, rest);
}

function others(points: readonly Point[]): readonly Variant[] {
  return points.flatMap((point) =>
    varyPoint(point).map((other) => {
      const changed = points.map((it) => (it === point ? other : it));
      return variant(`milestone-${writePoint(point)}-as-${writePoint(other)}`, points, changed);
    }),
  );
}

function varyPoint(point: Point): readonly Point[] {
  if (typeof point === 'string') return [];
  if ('year' in point)
    return [point.year + 1, point.year - 1].flatMap((year) => (year < 1 ? [] : [{ year }]));
  if ('within' in point) return scaled(point.within).map((within) => ({ ...point, within }));
  const leads = scaled(point.lead).map((lead) => ({ ...point, lead }));
  return point.notBefore === null ? leads : [...leads, { ...point, notBefore: null }];
}

function scaled(term: Term): readonly Term[] {
  return [halveTerm(term), doubleTerm(term)].filter((it) => it !== null);
}

function variant(name: string, from: readonly Point[], to: readonly Point[]): Variant {
  const [before, after] = [from, to].map((points) => points.map(writePoint).join(', '));
  return { kind: 'milestone', name, from: before ?? '', to: after ?? '', value: to };
}
