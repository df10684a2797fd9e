/** What the engine and a sandbox say to each other. */
export type SandboxStart = {
  readonly bundle: string;
  readonly exportName: string;
  readonly clock: SharedArrayBuffer;
  readonly nodeOptions: string;
};

export type Invocation = {
  readonly event: string;
  readonly context: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
};

/** As AWS Lambda writes an error that a function threw. */
export type FunctionError = { readonly errorType: string; readonly errorMessage: string };

export type SandboxReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'init-failed'; readonly error: FunctionError }
  | { readonly kind: 'answered'; readonly result: string }
  | { readonly kind: 'threw'; readonly error: FunctionError };
