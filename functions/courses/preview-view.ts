import type { CoursePreview } from '../../domain/course/preview.ts';

/** A preview in the shape of the replies; the schema there has the last word. */
export const previewView = (preview: CoursePreview, timeZone: string) => ({
  sessions: preview.sessions.map((session) => ({
    ...session,
    startsAt: session.startsAt?.toISOString() ?? null,
    endsAt: session.endsAt?.toISOString() ?? null,
  })),
  endDate: preview.endDate,
  bookable: preview.bookable,
  hoursVersion: preview.hoursVersion,
  timeZone,
});
