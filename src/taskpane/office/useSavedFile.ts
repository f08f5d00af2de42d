import { useEffect, useState } from 'react';

/** A file that this page holds for the person, behind an address that only this page knows. */
export interface SavedFile {
  readonly name: string;
  readonly url: string;
}

/** A file that was made here. */
interface MadeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a file over to be saved, and keeps it for saving again until the next one or until the view is closed. */
export function useSavedFile(type: string): {
  readonly saved: SavedFile | null;
  readonly save: (file: MadeFile) => void;
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
    save: ({ name, content }) => {
      const part = typeof content === 'string' ? content : new Uint8Array(content);
      const blob = new Blob([part], { type });
      const file = { name, url: URL.createObjectURL(blob) };
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
