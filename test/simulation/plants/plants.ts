import { DRAFTING_PLANTS } from './drafting.plants.ts';
import { OFFERING_PLANTS } from './offering.plants.ts';
import type { Plant } from './plant.ts';
import { PRACTISING_PLANTS } from './practising.plants.ts';
import { REMOVING_PLANTS } from './removing.plants.ts';
import { RESTORING_PLANTS } from './restoring.plants.ts';
import { SENDING_PLANTS } from './sending.plants.ts';
import { WRITING_PLANTS } from './writing.plants.ts';

export const PLANTS: readonly Plant[] = [
  ...SENDING_PLANTS,
  ...WRITING_PLANTS,
  ...DRAFTING_PLANTS,
  ...REMOVING_PLANTS,
  ...RESTORING_PLANTS,
  ...PRACTISING_PLANTS,
  ...OFFERING_PLANTS,
];
