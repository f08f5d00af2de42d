import { useEffect, useState } from 'react';
import type { WordFile } from '../../actions/writeWordFile';

/** A file that this page holds for the person, behind an address that only this page knows. */
export interface SavedFile {
  readonly name: string;
  readonly url: string;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a file over to be saved, and keeps it for saving again until the next one or until the view is closed. */
export function useSavedFile(): {
  readonly saved: SavedFile | null;
  readonly save: (file: WordFile) => void;
  readonly forget: () => void;
} {
  const [saved, setSaved] = useState<SavedFile | null>(null);
  const url = saved?.url ?? null;
  useEffect(
    () => () => {
      if (url !== null) URL.revokeObjectURL(url);
    },
    [url],
  );
  return {
    saved,
    save: ({ name, bytes }) => {
      const content = new Blob([new Uint8Array(bytes)], { type: wordType });
      const file = { name, url: URL.createObjectURL(content) };
      setSaved(file);
      handOver(file);
    },
    forget: () => setSaved(null),
  };
}

/** The webview's own way to save a file: a click on a link to it. It never says whether it was let. */
function handOver({ name, url }: SavedFile): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}
