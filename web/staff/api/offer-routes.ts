import type * as z from 'zod';
import {
  offerList,
  offerPreview,
  offerView,
  type offerPassOnRequest,
  type offerPreviewRequest,
  type offerRequest,
} from '../../../schemas/offers.ts';
import { staffPath, type Asking } from './asking.ts';

export type Offer = z.output<typeof offerView>;
export type OfferLine = z.output<typeof offerPreview>;
export type Opening = z.input<typeof offerPreviewRequest>;

export const listOffers = (): Asking<z.output<typeof offerList>> => ({
  method: 'GET',
  path: staffPath('offers'),
  reply: offerList,
});

/** In which order people would be asked; nobody is. */
export const previewOffer = (body: Opening): Asking<OfferLine> => ({
  method: 'POST',
  path: staffPath('offers', 'preview'),
  body,
  reply: offerPreview,
});

/** Asks the first in line, if that is still who was on the screen. */
export const makeOffer = (body: z.input<typeof offerRequest>, onceKey: string): Asking<Offer> => ({
  method: 'POST',
  path: staffPath('offers'),
  body,
  onceKey,
  reply: offerView,
});

/** Takes an offer back, or lets a kept time go. */
export const endOffer = (id: string, version: number): Asking<Offer> => ({
  method: 'POST',
  path: staffPath('offers', id, 'end'),
  body: { version },
  reply: offerView,
});

/** Waits for somebody's answer no longer: the next in line is asked. */
export const passOfferOn = (
  id: string,
  body: z.input<typeof offerPassOnRequest>,
): Asking<Offer> => ({
  method: 'POST',
  path: staffPath('offers', id, 'pass-on'),
  body,
  reply: offerView,
});
