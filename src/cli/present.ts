import { type Format, render } from '../report/format/formats.ts';
import type { View } from '../report/view.ts';
import type { Settings } from './command-options.ts';
import type { Io } from './io.ts';

/** Gives a view in the format asked for; of a view only what the format needs is laid out. */
export function present(view: View, { format }: Settings, { width, painter }: Io): string {
  // A command that has a format of its own, such as JUnit, sees to it itself.
  return render(view, format as Format, { width, painter });
}
