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

/** The words that name a type of thing. */
export function thingWords(lexicon: Lexicon): Words {
  return {
    code: 'unknown-thing',
    kind: 'thing',
    is: (id) => declares(lexicon, 'things', id),
    all: () => soughtIn(lexicon, 'things'),
  };
}

/** Every bearer is a declared role. */
export const rolesAreDeclared: RulesetCheck = ({ norms, lexicon }) => {
  const isParty = (id: string) => declares(lexicon, 'parties', id);
  const words: Words = { ...roleWords(lexicon), instead: (id) => (isParty(id) ? 'party' : undefined) };
  return norms.flatMap(({ place }) =>
    namesIn(field(place, 'bearer')).flatMap((name) => demandWord(name, words)),
  );
};

/** What a duty is owed for, once for each, is a declared role or type of thing. */
export const whatItIsOwedForIsDeclared: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap(({ place }) =>
    demandWord(field(place, 'per'), {
      code: 'unknown-role',
      kind: 'role-or-thing',
      is: (id) => declares(lexicon, 'roles', id) || declares(lexicon, 'things', id),
      all: () => [...soughtIn(lexicon, 'roles'), ...soughtIn(lexicon, 'things')],
    }),
  );

/** Everybody to whom or through whom a duty is done, or whose act alone calls for it or fulfils it, is a declared role or party. */
export const partiesAreDeclared: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap(({ place }) =>
    [
      ...namesIn(field(place, 'counterparty')),
      ...namesIn(field(place, 'via')),
      ...dutyFieldsAt(place, ['actors', 'answerers']).flatMap(namesIn),
    ].flatMap((name) =>
      demandWord(name, {
        code: 'unknown-party',
        kind: 'party',
        is: (id) => declares(lexicon, 'roles', id) || declares(lexicon, 'parties', id),
        all: () => [...soughtIn(lexicon, 'roles'), ...soughtIn(lexicon, 'parties')],
      }),
    ),
  );
