import { describe, expect, it } from 'vitest';
import { isKnownZone } from '../../../domain/calendar/known-zone.ts';

describe('a zone that a browser told', () => {
  it('is known, and is so when it is asked again', () => {
    expect(isKnownZone('America/Phoenix')).toBe(true);
    expect(isKnownZone('America/Phoenix')).toBe(true);
  });

  it('is not known where this runtime has no data of it, nor when it is asked again', () => {
    expect(isKnownZone('America/Atlantis')).toBe(false);
    expect(isKnownZone('America/Atlantis')).toBe(false);
  });
});
