import { parseSessionRef } from '../course/course.ts';
import type { MailSubject } from './mail.ts';

/** The record in whose history a mail stands: its course, or its intake; `undefined` for other mails. */
export const historyOf = (about: MailSubject): string | undefined =>
  about.record === 'intake' ? about.id : courseIdOf(about);

/** The course that a mail speaks of, itself or through one of its sessions; `undefined` for other mails. */
export function courseIdOf({ record, id }: MailSubject): string | undefined {
  switch (record) {
    case 'course':
      return id;
    case 'session':
      return parseSessionRef(id).courseId;
    case 'intake':
    case 'counselor':
    case 'offer':
    case 'draft':
      return undefined;
  }
}
