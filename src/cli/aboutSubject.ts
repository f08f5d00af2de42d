import { otherSubject, type Plan } from '../actions';
import { commandLine } from '../strings/commandLine';

/** What is said of a plan that is about something else than emulation and commendation; it is used all the same. */
export function aboutSubject(plan: Plan): readonly string[] {
  const subject = otherSubject(plan);
  return subject === null ? [] : [commandLine.otherSubject(subject.title)];
}
