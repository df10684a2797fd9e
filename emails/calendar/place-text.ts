import type { Place } from '../../domain/course/course.ts';

/** Where a session takes place, in one line. */
export const placeText = (place: Place, address: readonly string[]): string =>
  place.kind === 'video' ? place.link : address.join(', ');
