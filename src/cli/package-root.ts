import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Finds the folder of this package: the nearest one above this file that has a package.json and the rules. */
export function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!(existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'rules')))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the rules of this package are not where they belong');
    folder = above;
  }
  return folder;
}
