import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openClock, WouldGoBack } from '../../../local/clock.ts';

const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

describe('the clock', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'clock-'));
  });

  it('tells real time until somebody moves it', () => {
    expect(openClock(dataDir).now().getTime()).toBeCloseTo(Date.now(), -2);
  });

  it('moves to an instant and runs on from there', () => {
    const clock = openClock(dataDir);
    clock.setTo(inDays(30));
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(inDays(30).getTime() - 500);
    expect(clock.now().getTime()).toBeLessThan(inDays(30).getTime() + 500);
  });

  it('shares its offset with the sandboxes', () => {
    const clock = openClock(dataDir);
    clock.setTo(inDays(3));
    const [offset = 0] = new Float64Array(clock.shared);
    expect(Math.abs(offset - 3 * DAY)).toBeLessThan(500);
  });

  it('refuses to go back, and stays where it was', () => {
    const clock = openClock(dataDir);
    clock.setTo(inDays(3));
    expect(() => clock.setTo(inDays(2))).toThrow(WouldGoBack);
    expect(clock.now().getTime()).toBeGreaterThan(inDays(2.9).getTime());
  });

  it('survives a restart', () => {
    openClock(dataDir).setTo(inDays(7));
    const again = openClock(dataDir).now().getTime();
    expect(Math.abs(again - inDays(7).getTime())).toBeLessThan(500);
  });

  it('keeps a later move over an earlier one', () => {
    const clock = openClock(dataDir);
    clock.setTo(inDays(1));
    clock.setTo(inDays(9));
    expect(Math.abs(openClock(dataDir).now().getTime() - inDays(9).getTime())).toBeLessThan(500);
  });

  it('says what to do when its file is damaged, and leaves the file alone', () => {
    const path = join(dataDir, 'clock.json');
    writeFileSync(path, '{"offsetMs":-5}');
    expect(() => openClock(dataDir)).toThrow(/--fresh/);
    expect(readFileSync(path, 'utf8')).toBe('{"offsetMs":-5}');
  });
});
