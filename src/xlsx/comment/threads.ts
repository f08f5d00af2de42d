import { cellName } from '../sheet/a1';
import { childOf, childrenOf, element, innerText, withAttributes } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import type { SheetComment, ThreadEntry } from './commentModel';

const threadSpace = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

type Author = Pick<ThreadEntry, 'author' | 'email'>;

/** The list of persons with the authors of these threads in it, and how it numbers them. */
export function withPersons(
  known: XmlElement | null,
  comments: readonly SheetComment[],
): { readonly tree: XmlElement; readonly changed: boolean; readonly idOf: (author: Author) => string } {
  const root = known ?? element('personList', { xmlns: threadSpace });
  const persons = childrenOf(root, 'person');
  const find = ({ author, email }: Author) =>
    persons.find(
      ({ attributes }) =>
        attributes['displayName'] === author &&
        (email === '' || (attributes['userId'] ?? '').includes(email)),
    );
  const before = persons.length;
  for (const entry of comments.flatMap((thread) => [thread, ...thread.replies])) {
    if (find(entry) !== undefined) continue;
    const taken = new Set(persons.map(({ attributes }) => attributes['id']));
    let number = persons.length + 1;
    while (taken.has(personId(number))) number += 1;
    persons.push(
      element('person', {
        displayName: entry.author,
        id: personId(number),
        userId: entry.email === '' ? entry.author : entry.email,
        providerId: 'None',
      }),
    );
  }
  return {
    tree: { ...root, children: persons },
    changed: known === null || persons.length > before,
    idOf: (author) => find(author)?.attributes['id'] ?? '',
  };
}

function personId(number: number): string {
  return `{00000000-0000-4000-A000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** The part of a sheet's threads: each followed by its replies. */
export function threadsTree(comments: readonly SheetComment[], idOf: (author: Author) => string): XmlElement {
  const children = comments.flatMap((thread) => {
    const ref = cellName(thread.place.row, thread.place.column);
    const done = thread.resolved ? 1 : undefined;
    return [
      entryTree(thread, { ref, done }, idOf),
      ...thread.replies.map((reply) => entryTree(reply, { ref, parentId: thread.id }, idOf)),
    ];
  });
  return element('ThreadedComments', { xmlns: threadSpace }, children);
}

function entryTree(
  entry: ThreadEntry,
  attributes: Readonly<Record<string, string | number | undefined>>,
  idOf: (author: Author) => string,
): XmlElement {
  const { source } = entry;
  if (source !== null) {
    const kept = withAttributes(source, attributes);
    const said = childOf(source, 'text');
    if (said !== null && innerText(said) === entry.text) return kept;
    // Mentions point at letters of the text that is gone
    return { ...kept, children: [element('text', {}, [entry.text])] };
  }
  return element(
    'threadedComment',
    {
      ...attributes,
      dT: entry.created === '' ? undefined : entry.created,
      personId: idOf(entry),
      id: entry.id,
    },
    [element('text', {}, [entry.text])],
  );
}
