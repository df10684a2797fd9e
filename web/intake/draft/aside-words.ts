/** What the pages beside the form say in one language. */
export type AsideWords = {
  readonly resume: {
    readonly looking: string;
    readonly noAnswer: string;
    readonly title: string;
    readonly lead: (until: string) => string;
    readonly hidden: string;
    readonly done: (done: number, all: number) => string;
    readonly next: string;
  };
  /** The first look at a form that was begun on the telephone. */
  readonly begun: {
    readonly title: string;
    readonly lead: (until: string) => string;
    readonly hidden: string;
    readonly next: string;
  };
  readonly gone: { readonly title: string; readonly lead: string; readonly anew: string };
  readonly sent: { readonly title: string; readonly lead: string };
  readonly link: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly send: string;
    readonly sent: (to: string) => string;
    readonly badAddress: string;
    readonly enough: string;
    /** Where a form is looked for by its address alone. */
    readonly againLead: string;
    readonly againSent: (to: string) => string;
  };
  readonly later: {
    readonly title: string;
    readonly lead: (until: string) => string;
    readonly thisDevice: string;
    readonly goOn: string;
  };
};
