/** Google's signatures as the tables of members are held to them: what may be asked of each argument, and answered. */
import type { EnumValue } from './enum-value';

/** Stands in for the signature of a member that a helper makes for several: it fits any, and nothing is checked. */
// oxlint-disable-next-line typescript/no-explicit-any -- that is what makes it fit
export type AnySignature = (...args: any[]) => never;

export type AnyArguments = Parameters<AnySignature>;

type IsAny<Type> = [Type] extends [AnySignature] ? true : false;

/** Google's constants are declared as numbers that take any number, so only identity tells them from `number` itself. */
type IsNumber<Type> =
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a generic function compares for identity
  (<T>() => T extends Type ? 1 : 2) extends <T>() => T extends number ? 1 : 2 ? true : false;

/**
 * What a member answers with for what Google's signature says: plain values as they are; constants, dates and objects as the
 * host holds them. Null is always possible: Google's types leave it out. Where Google answers nothing, nobody looks at it.
 */
export type Answer<Result> =
  IsAny<Result> extends true
    ? // oxlint-disable-next-line typescript/no-explicit-any -- it has to fit every signature
      any
    : unknown extends Result
      ? unknown
      : undefined extends Result
        ? unknown
        : Plain<Result> | null;

type Plain<Result> = Result extends null | undefined | string | boolean | Date
  ? Result
  : Result extends number
    ? IsNumber<Result> extends true
      ? number
      : EnumValue
    : Result extends readonly (infer Item)[]
      ? readonly Answer<Item>[]
      : Result extends object
        ? object
        : never;

/** The arguments of each overload; Google's longest list of overloads that the preview has is eight. */
export type Overloads<Function> =
  IsAny<Function> extends true
    ? AnyArguments
    : Function extends {
          (...a: infer A): unknown;
          (...b: infer B): unknown;
          (...c: infer C): unknown;
          (...d: infer D): unknown;
          (...e: infer E): unknown;
          (...f: infer F): unknown;
          (...g: infer G): unknown;
          (...h: infer H): unknown;
        }
      ? A | B | C | D | E | F | G | H
      : never;

export type ResultOf<Function> =
  IsAny<Function> extends true
    ? AnySignature
    : Function extends (...args: never[]) => infer Result
      ? Result
      : never;

type Place = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

type At<Arguments, Index extends Place> = Arguments extends readonly unknown[] ? Arguments[Index] : never;

/** The places at which some overload takes such a value; any place where there is no end to them. */
export type Taking<Arguments extends readonly unknown[], Value> = number extends Arguments['length']
  ? number
  : { [Index in Place]: [Extract<At<Arguments, Index>, Value>] extends [never] ? never : Index }[Place];
