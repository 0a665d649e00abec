/** What each scope grants and refuses, so that a scope in which less happens fails. */
import type { AnswersOfScopes } from './pinned-answers/answers.ts';
import { handles } from './pinned-answers/handles.ts';
import { kinds } from './pinned-answers/kinds.ts';
import { mounts } from './pinned-answers/mounts.ts';
import { tasks } from './pinned-answers/tasks.ts';
import { users } from './pinned-answers/users.ts';

export const expected: AnswersOfScopes = { ...tasks, ...users, ...handles, ...mounts, ...kinds };
