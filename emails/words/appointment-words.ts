/**
 * What every language must be able to say about appointments. The rule of client-words.ts holds
 * here too: an appointment may be anybody's with anyone.
 */
export type AppointmentWords = {
  /** What a calendar calls one of them, and all of them together. */
  readonly calendar: { readonly one: string; readonly all: string };
  readonly booked: {
    readonly subject: (count: number) => string;
    readonly heading: (count: number) => string;
    readonly intro: (count: number) => string;
  };
  readonly scheduleChanged: {
    readonly subject: string;
    readonly heading: string;
    readonly intro: string;
    /** Where nothing is left: instead of `intro`. */
    readonly nothingLeft: string;
    /** Title over what was to come and is off. */
    readonly off: string;
    readonly oldDates: string;
  };
  readonly changed: {
    readonly subject: string;
    readonly heading: string;
    readonly intro: string;
    /** For one that was added: instead of the three above. */
    readonly newSubject: string;
    readonly newHeading: string;
    readonly newIntro: string;
    readonly calendar: string;
  };
  readonly cancelled: {
    readonly subject: string;
    readonly heading: string;
    readonly intro: string;
    readonly othersStay: string;
    readonly anotherTime: (phone: string) => string;
  };
  /** A free time, offered to somebody who waits. */
  readonly offer: {
    readonly subject: string;
    readonly heading: string;
    readonly intro: string;
    readonly button: string;
    readonly until: (moment: string) => string;
    readonly either: string;
    readonly questions: (phone: string) => string;
  };
  readonly missed: {
    readonly subject: string;
    readonly heading: string;
    readonly intro: string;
    readonly next: string;
    readonly talk: (phone: string) => string;
  };
  readonly reminder: {
    readonly subject: string;
    readonly heading: string;
    readonly intro: string;
    readonly confirmed: string;
    readonly off: { readonly words: string; readonly link: string };
  };
  /** What the button says: what the page behind it may still do. */
  readonly page: {
    readonly all: string;
    readonly change: string;
    readonly confirmOrChange: string;
    readonly confirm: string;
  };
  /** What the page still does, until how many hours before (0: until it begins), and whom to call after. */
  readonly changeUntil: (may: { readonly cancel: boolean }, hours: number, phone: string) => string;
  readonly callToChange: (phone: string) => string;
  readonly place: {
    readonly where: string;
    readonly atOffice: string;
    readonly byVideo: string;
    readonly withWhom: string;
  };
  /** The same moment on the client's own clock; with its date where that is another day. */
  readonly yourTime: (time: string, date: string | undefined) => string;
};
