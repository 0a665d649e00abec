/** The scope of minutes, in a file of its own so that the others can be exhausted beside it. */
import { small } from '../models/scopes/small.ts';
import { exhaust } from './pinned-scopes.fixture.ts';

exhaust(small);
