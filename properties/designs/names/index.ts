/** The claims about namings, by the scope in which they are made. */

import type { Naming } from '../../../models/designs/names/naming.ts';
import { containers, deaths, moves, type NamesScope, nested } from '../../../models/designs/names/scopes.ts';
import { nameDenotesWhatWasMeant } from './a-name-denotes-what-was-meant.ts';
import { nameLeadsNobodyOut } from './a-name-from-inside-leads-nobody-out.ts';
import { nameKeepsNothingAlive } from './a-name-keeps-nothing-alive.ts';
import { nameLeadsThereWhileItExists } from './a-name-leads-there-while-it-exists.ts';
import { nameSurvivesARestore } from './a-name-survives-a-restore.ts';
import { inheritedNameDenotesTheSame } from './a-name-that-is-inherited-denotes-the-same.ts';
import { nameTellsNothingOfOutside } from './a-name-told-inside-tells-nothing-of-outside.ts';
import { taskRemembersItsName } from './a-task-remembers-the-name-that-it-was-told.ts';
import type { OfNaming } from './claim.ts';
import { enteringFailsExactlyByNothing } from './entering-fails-exactly-by-a-name-that-denotes-nothing.ts';
import { namespacesAreToldApart } from './namespaces-that-exist-are-told-apart.ts';
import { nobodyRemembersForOthers } from './nobody-remembers-the-name-of-somebody-else.ts';

export const claimsOfNamings: readonly {
  readonly scope: (naming: Naming) => NamesScope;
  readonly claims: readonly OfNaming[];
}[] = [
  { scope: deaths, claims: [nameDenotesWhatWasMeant, nameLeadsThereWhileItExists, nameKeepsNothingAlive] },
  {
    scope: moves,
    claims: [nameDenotesWhatWasMeant, nameLeadsThereWhileItExists, nameKeepsNothingAlive],
  },
  {
    scope: containers,
    claims: [
      nameTellsNothingOfOutside,
      nameLeadsNobodyOut,
      nameSurvivesARestore,
      inheritedNameDenotesTheSame,
    ],
  },
  {
    scope: nested,
    claims: [
      nameTellsNothingOfOutside,
      nameLeadsNobodyOut,
      nameSurvivesARestore,
      inheritedNameDenotesTheSame,
    ],
  },
];

/** What every naming keeps to, in every scope: without these the claims above would be about something else. */
export const lawsOfNamings: readonly OfNaming[] = [
  taskRemembersItsName,
  nobodyRemembersForOthers,
  enteringFailsExactlyByNothing,
  namespacesAreToldApart,
];
