import { declares, type Lexicon, soughtIn } from '../lexicon.ts';
import { field } from '../place.ts';
import { demandWord, namesIn, type Words } from './declared.ts';
import { dutyFieldsAt, type RulesetCheck } from './draft.ts';

/** The words that name a role. */
export function roleWords(lexicon: Lexicon): Words {
  return {
    code: 'unknown-role',
    kind: 'role',
    is: (id) => declares(lexicon, 'roles', id),
    all: () => soughtIn(lexicon, 'roles'),
  };
}

/** Every bearer, every role that a duty is owed for, and every role whose acts call for it, is a declared role. */
export const rolesAreDeclared: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap(({ place }) =>
    [
      ...namesIn(field(place, 'bearer')),
      field(place, 'per'),
      ...dutyFieldsAt(place, ['actors']).flatMap(namesIn),
    ].flatMap((name) => demandWord(name, roleWords(lexicon))),
  );

/** Everybody to whom or through whom a duty is done, or whose act alone fulfils it, is a declared role or party. */
export const partiesAreDeclared: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap(({ place }) =>
    [
      ...namesIn(field(place, 'counterparty')),
      ...namesIn(field(place, 'via')),
      ...dutyFieldsAt(place, ['answerers']).flatMap(namesIn),
    ].flatMap((name) =>
      demandWord(name, {
        code: 'unknown-party',
        kind: 'party',
        is: (id) => declares(lexicon, 'roles', id) || declares(lexicon, 'parties', id),
        all: () => [...soughtIn(lexicon, 'roles'), ...soughtIn(lexicon, 'parties')],
      }),
    ),
  );
