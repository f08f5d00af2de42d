import type { Actions } from './actions';

export const realActions = {} as Actions;
