import { useState } from 'react';
import type { ChosenFile } from '../../actions/running/chosenFile';

/** A file that the person chose, with what tells it from another of the same name. */
interface KeptFile extends ChosenFile {
  readonly key: string;
}

/** The files chosen so far, in the order of choosing. */
export interface ChosenFiles {
  readonly files: readonly KeptFile[];
  /** Names of files that the browser could not open. */
  readonly notOpened: readonly string[];
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly drop: (key: string) => void;
}

/** Reads files as they are chosen, so that one that is moved away later is not missed; chosen again, a file counts once. */
export function useChosenFiles(onChange: () => void): ChosenFiles {
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  const [notOpened, setNotOpened] = useState<readonly string[]>([]);
  return {
    files,
    notOpened,
    add: async (chosen) => {
      const read = await Promise.all(chosen.map(readFile));
      const fresh = read.flatMap(({ file }) => (file === null ? [] : [file]));
      const freshKeys = new Set(fresh.map(({ key }) => key));
      setFiles((before) => [...before.filter(({ key }) => !freshKeys.has(key)), ...unique(fresh)]);
      setNotOpened(read.flatMap(({ name, file }) => (file === null ? [name] : [])));
      onChange();
    },
    drop: (gone) => {
      setFiles((before) => before.filter(({ key }) => key !== gone));
      setNotOpened([]);
      onChange();
    },
  };
}

async function readFile(file: File): Promise<{ readonly name: string; readonly file: KeptFile | null }> {
  const { name } = file;
  const key = `${name} ${file.size} ${file.lastModified}`;
  try {
    return { name, file: { key, name, bytes: new Uint8Array(await file.arrayBuffer()) } };
  } catch {
    // held by another program, or still in the cloud
    return { name, file: null };
  }
}

function unique(files: readonly KeptFile[]): readonly KeptFile[] {
  return [...new Map(files.map((file) => [file.key, file])).values()];
}
