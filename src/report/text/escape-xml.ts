import { visible } from '../../model/visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Writes a line of text for XML, in an element or an attribute in double quotes. What XML 1.0 (2.2) does not allow at
 * all, not even as a reference, is among what is shown instead.
 */
export function escapeXml(text: string): string {
  return visible(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
