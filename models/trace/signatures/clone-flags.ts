/** The flags of clone(2), with those of kinds of namespaces that only their folders know. */
import { CLONE } from '../../constants.ts';
import { registered } from '../../lifetime/registered.ts';

const ofKinds = registered().flatMap(({ flag, constants = {} }) =>
  Object.entries(constants).filter(([, number]) => number === flag),
);

export const cloneFlags: Readonly<Record<string, number>> = { ...CLONE, ...Object.fromEntries(ofKinds) };
