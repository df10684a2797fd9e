import { parseSessionRef } from '../course/course.ts';
import type { MailSubject } from './mail.ts';

/** The course that a mail speaks of, itself or through one of its sessions; `undefined` for other mails. */
export function courseIdOf({ record, id }: MailSubject): string | undefined {
  switch (record) {
    case 'course':
      return id;
    case 'session':
      return parseSessionRef(id).courseId;
    case 'intake':
    case 'counselor':
      return undefined;
  }
}
