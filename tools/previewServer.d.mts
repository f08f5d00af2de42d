/** Serves the preview on the first free port from `port` on (0: any); answers its address and a way to close it. */
export function startPreviewServer(options: {
  readonly port: number;
  readonly keepOfficeTag?: boolean;
  readonly paneFolder?: string;
}): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
