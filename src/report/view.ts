import type { Page } from './page.ts';
import type { Sheet } from './sheet.ts';

/** A view laid out once: a page to read, a sheet of rows to reckon with, and the data itself. */
export type View = {
  readonly page: Page;
  readonly sheet: Sheet;
  readonly data: unknown;
};

/** Makes a view of which only the part that a format asks for is laid out. */
export function createView(make: { readonly [Part in keyof View]: () => View[Part] }): View {
  return {
    get page() {
      return make.page();
    },
    get sheet() {
      return make.sheet();
    },
    get data() {
      return make.data();
    },
  };
}
