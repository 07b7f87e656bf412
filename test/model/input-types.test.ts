import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { DutyInput } from '../../src/model/duty.ts';
import type { OptionsInput, optionsSchema } from '../../src/model/options.ts';
import type { rulesetSchema } from '../../src/model/ruleset.ts';
import type {
  InstrumentInput,
  ObligationInput,
  ObligationVersionInput,
  RulesetInput,
} from '../../src/model/ruleset-input.ts';
import type { State, stateSchema } from '../../src/model/state.ts';
import type { StateInput } from '../../src/model/state-input.ts';
import type { VocabularyInput } from '../../src/model/vocabulary-input.ts';
import type { DeepReadonly } from '../fixtures/deep-readonly.ts';

/** What a schema takes and what it gives, without regard to what may be changed. */
type Taken<Schema extends z.ZodType> = DeepReadonly<z.input<Schema>>;
type Given<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

describe('the types that callers write', () => {
  it('are those that the schemas take', () => {
    expectTypeOf<Taken<typeof stateSchema>>().toExtend<DeepReadonly<StateInput>>();
    expectTypeOf<DeepReadonly<StateInput>>().toExtend<Taken<typeof stateSchema>>();
    expectTypeOf<Taken<typeof optionsSchema>>().toExtend<DeepReadonly<OptionsInput>>();
    expectTypeOf<DeepReadonly<OptionsInput>>().toExtend<Taken<typeof optionsSchema>>();
  });

  it('and of a ruleset, where conditions lie within conditions, field by field', () => {
    type Ruleset = z.input<typeof rulesetSchema>;
    type Obligation = Ruleset['obligations'][number];
    expectTypeOf<Ruleset extends RulesetInput ? true : false>().toEqualTypeOf<true>();
    expectTypeOf<keyof RulesetInput>().toEqualTypeOf<keyof Ruleset>();
    expectTypeOf<keyof ObligationInput>().toEqualTypeOf<keyof Obligation>();
    expectTypeOf<keyof ObligationVersionInput>().toEqualTypeOf<
      keyof NonNullable<Obligation['versions']>[number]
    >();
    expectTypeOf<keyof InstrumentInput>().toEqualTypeOf<keyof Ruleset['instrument']>();
    expectTypeOf<keyof VocabularyInput>().toEqualTypeOf<keyof NonNullable<Ruleset['vocabulary']>>();
    expectTypeOf<DutyInput['type']>().toEqualTypeOf<Obligation['duty']['type']>();
  });

  it('and the state that is given is the one that the schema gives', () => {
    expectTypeOf<Given<typeof stateSchema>>().toExtend<DeepReadonly<State>>();
    expectTypeOf<DeepReadonly<State>>().toExtend<Given<typeof stateSchema>>();
  });
});
