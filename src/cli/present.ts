import type { Telling } from '../locale/telling.ts';
import type { View } from '../report/check/shown.ts';
import { renderJson } from '../report/format/json.ts';
import type { Io } from './io.ts';
import type { Settings } from './settings.ts';

/** The three forms of one result; only the one asked for is made. */
export type Forms = {
  readonly table: (view: View) => string;
  readonly json: () => unknown;
  readonly csv: (telling: Telling) => string;
};

/** Gives a result in the form asked for. */
export function present(forms: Forms, telling: Telling, settings: Settings, io: Io): string {
  switch (settings.format) {
    case 'json':
      return renderJson(forms.json());
    case 'csv':
      return forms.csv(telling);
    default:
      return forms.table({ telling, width: io.width, painter: io.painter });
  }
}
