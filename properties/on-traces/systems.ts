/** What a trace can be played on: Linux, and the systems of questions 2 and 3; each also with one rule missing. */
import { type Mutant, mutantsOf, mutate, type Scope, type System, withDesign } from '../../checker/index.ts';
import { entering } from '../../models/designs/interfaces/entering.ts';
import { type Interface, interfaces } from '../../models/designs/interfaces/interface.ts';
import { interfaceScope } from '../../models/designs/interfaces/scopes.ts';
import { interfaceSystem } from '../../models/designs/interfaces/system.ts';
import { type Naming, namings } from '../../models/designs/names/naming.ts';
import { names } from '../../models/designs/names/system.ts';
import type { LinuxKinds, Parameters } from '../../models/kinds.ts';
import { scopes } from '../../models/scopes/index.ts';
import { type LinuxCalls, linux } from '../../models/system.ts';
import type { LinuxProperty } from '../claims.ts';
import { nobodyTakesADescriptor } from '../designs/interfaces/nobody-inside-takes-a-descriptor-of-outside.ts';
import { nobodyIsHalfIsolated } from '../designs/interfaces/nobody-is-half-isolated.ts';
import { whoHasBegunToLeaveChangesNothing } from '../designs/interfaces/who-has-begun-to-leave-changes-nothing-outside.ts';
import { claimsOfNamings, lawsOfNamings } from '../designs/names/index.ts';
import { propertiesFor } from '../index.ts';

export type LinuxSystem = System<LinuxKinds, LinuxCalls, Parameters>;

/** A scope, and what is claimed there. */
export type Ground = {
  readonly scope: Scope<Parameters> | undefined;
  readonly propertiesFor: (parameters: Parameters) => readonly LinuxProperty[];
};

/** A system, and the grounds on which it is tried. */
export type Playable = {
  readonly system: LinuxSystem;
  readonly mutants: readonly Mutant[];
  readonly designs: readonly string[];
  readonly scopes: readonly string[];
  /** Whether the header of a trace has to name a scope and a design: without them there is nothing to play on. */
  readonly needsGround: boolean;
  readonly ground: (scope: string | undefined, design: string | undefined) => Ground;
  /** The system in one of its designs. */
  readonly designed: (system: LinuxSystem, design: string) => LinuxSystem;
};

const ofLinux: Playable = {
  system: linux,
  mutants: mutantsOf(linux),
  designs: Object.keys(linux.designs ?? {}),
  scopes: [...scopes.map(({ name }) => name), entering.name],
  needsGround: false,
  ground: (wanted) => ({
    scope: [...scopes, entering].find(({ name }) => name === wanted),
    propertiesFor: (parameters) => [
      ...propertiesFor(parameters),
      ...(wanted === entering.name ? [nobodyTakesADescriptor] : []),
    ],
  }),
  designed: withDesign,
};

/** The systems beside Linux have its machines and more, and fewer calls: what plays Linux plays them. */
type Beside = { readonly kinds: LinuxKinds };
const asLinux = (system: Beside): LinuxSystem => system as unknown as LinuxSystem;
const asClaims = (claims: readonly { readonly name: string }[]) =>
  claims as unknown as readonly LinuxProperty[];
/** Their designs are parameters of their scopes. */
const byItsScope = (system: LinuxSystem): LinuxSystem => system;

/** A scope's name without the design that its full name tells. */
const plain = ({ name }: { readonly name: string }): string => name.replace(/ \(.*/, '');

const ofNames: Playable = {
  system: asLinux(names),
  mutants: mutantsOf(names),
  designs: namings,
  scopes: claimsOfNamings.map(({ scope }) => plain(scope('pid'))),
  needsGround: true,
  ground: (wanted, design) => {
    const naming = design as Naming;
    const found = claimsOfNamings.find(({ scope }) => plain(scope(naming)) === wanted);
    const claims = [...(found?.claims ?? []), ...lawsOfNamings].map((claim) => claim(naming));
    return { scope: found?.scope(naming), propertiesFor: () => asClaims(claims) };
  },
  designed: byItsScope,
};

/** Two kinds, and names that are set and read: the windows of question 2. */
const windows = (design: Interface) => interfaceScope(design, { kinds: ['uts', 'ipc'], named: true });

const isInterface = (design: string): design is Interface =>
  (interfaces as readonly string[]).includes(design);

const ofInterfaces: Playable = {
  system: asLinux(interfaceSystem),
  mutants: mutantsOf(interfaceSystem),
  designs: interfaces,
  scopes: [plain(windows('flags'))],
  needsGround: true,
  ground: (_, design) => ({
    scope: design !== undefined && isInterface(design) ? windows(design) : undefined,
    propertiesFor: () => asClaims([nobodyIsHalfIsolated, whoHasBegunToLeaveChangesNothing]),
  }),
  designed: byItsScope,
};

/** By the name that a header has. */
export const playables: ReadonlyMap<string, Playable> = new Map(
  [ofLinux, ofNames, ofInterfaces].map((one) => [one.system.name, one]),
);

/** The mutants of Linux, in the order of their kinds. */
export const mutants: readonly Mutant[] = ofLinux.mutants;

export { linux };

/** A system, or the system without the rule that a mutant lacks; its id is one of its `mutants`. */
export function without({ system, mutants: known }: Playable, mutant: string | undefined): LinuxSystem {
  if (mutant === undefined) return system;
  const found = known.find(({ id }) => id === mutant);
  if (!found) throw new Error(`there is no mutant ${mutant}`);
  return mutate(system, found);
}

/** Linux, or Linux without a rule. */
export function systemWith(mutant: string | undefined): LinuxSystem {
  return without(ofLinux, mutant);
}
