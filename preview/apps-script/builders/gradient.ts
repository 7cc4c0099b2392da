/// <reference types="google-apps-script" />
/** Colour scales of conditional formats: a colour for the least and the greatest value, and perhaps one between. */
import type { Gradient, GradientPoint } from '../../engine/engine';
import type { Arguments } from '../members/arguments';
import { EnumValue, enumValue } from '../members/enum-value';
import { navigation, type Member } from '../members/members';
import { remoteClass } from '../members/remote-classes';
import { hexOf } from '../values/colors';

export class GradientCondition {
  constructor(readonly gradient: Gradient) {}
}

interface Builder {
  gradient: Gradient | undefined;
}

type Place = keyof Gradient;

function pointFrom(args: Arguments, place: Place): GradientPoint {
  const color = hexOf(args.text(0)) ?? '#ffffff';
  const type = args.at(1);
  if (!(type instanceof EnumValue)) return { color, type: place === 'max' ? 'MAX' : 'MIN' };
  return { color, type: type.name, value: args.text(2) };
}

const set = (place: Place): Member<Builder> =>
  navigation((builder, args) => {
    builder.gradient = { ...builder.gradient, [place]: pointFrom(args, place) };
    return builder;
  });

export const gradientMembers = {
  setGradientMinpoint: set('min'),
  setGradientMinpointWithValue: set('min'),
  setGradientMidpointWithValue: set('mid'),
  setGradientMaxpoint: set('max'),
  setGradientMaxpointWithValue: set('max'),
};

const colorOf = (place: Place) =>
  navigation(({ gradient }: GradientCondition) => gradient[place]?.color ?? '');
const valueOf = (place: Place) =>
  navigation(({ gradient }: GradientCondition) => gradient[place]?.value ?? '');
const typeOf = (place: Place) =>
  navigation(({ gradient }: GradientCondition) => {
    const type = gradient[place]?.type;
    return type === undefined ? null : enumValue('InterpolationType', type);
  });

remoteClass('GradientCondition', GradientCondition, {
  getMinColor: colorOf('min'),
  getMinType: typeOf('min'),
  getMinValue: valueOf('min'),
  getMidColor: colorOf('mid'),
  getMidType: typeOf('mid'),
  getMidValue: valueOf('mid'),
  getMaxColor: colorOf('max'),
  getMaxType: typeOf('max'),
  getMaxValue: valueOf('max'),
});
