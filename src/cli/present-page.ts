import { renderJson } from '../report/format/json.ts';
import { renderPageHtml } from '../report/format/page-html.ts';
import { renderPageMarkdown } from '../report/format/page-markdown.ts';
import { renderPageText } from '../report/format/page-text.ts';
import type { Page } from '../report/page.ts';
import type { Io } from './io.ts';
import type { Settings } from './settings.ts';

/** The forms of a comparison; only the one asked for is made. */
export type PageForms = {
  readonly page: () => Page;
  readonly json: () => unknown;
  readonly csv: () => string;
};

/** Gives a comparison in the form asked for. */
export function presentPage(forms: PageForms, { format }: Settings, { width, painter }: Io): string {
  switch (format) {
    case 'json':
      return renderJson(forms.json());
    case 'csv':
      return forms.csv();
    case 'markdown':
      return renderPageMarkdown(forms.page());
    case 'html':
      return renderPageHtml(forms.page());
    default:
      return renderPageText(forms.page(), { width, painter });
  }
}
