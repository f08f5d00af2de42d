import { createContext } from 'react';
import type { Problem } from '../../core/work/outcome';

/** Told each problem that a command came back with, whatever view asked: the frame answers those that concern all. */
export const HearProblem = createContext<(problem: Problem) => void>(() => undefined);
