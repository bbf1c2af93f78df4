export interface ServeOptions {
  readonly port?: number;
  readonly root?: string;
  readonly trust?: boolean;
  readonly officeJs?: "local" | "cdn";
}

export interface RunningServer {
  readonly url: string;
  readonly trusted: boolean;
  readonly note: string;
  close(): Promise<void>;
}

export function serve(options?: ServeOptions): Promise<RunningServer>;
