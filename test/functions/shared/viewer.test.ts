import { expect, test } from 'vitest';
import { viewerOf } from '../../../functions/shared/viewer.ts';

const VIEWER = '203.0.113.7';
const EDGE = '130.176.0.1';

test.for([
  ['behind the edge', `${VIEWER}, ${EDGE}`, EDGE, VIEWER],
  ['behind the edge, having written another there', `9.9.9.9, ${VIEWER}, ${EDGE}`, EDGE, VIEWER],
  ['behind the edge, where the gateway adds nothing', VIEWER, EDGE, VIEWER],
  ['without the edge', VIEWER, VIEWER, VIEWER],
  ['with no word of anybody', undefined, EDGE, EDGE],
] as const)('the viewer is whom the edge heard from: %s', ([, forwardedFor, caller, viewer]) => {
  expect(viewerOf(forwardedFor, caller)).toBe(viewer);
});
