import { visible } from '../../model/visible.ts';

/** Writes a text so that HTML shows it as it is, inside an element or a quoted attribute; what is hidden is shown. */
export function escapeHtml(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
