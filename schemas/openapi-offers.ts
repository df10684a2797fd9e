import { body, idempotencyKey, json, problems, uuidInPath } from './openapi-parts.ts';

/** What staff can do to offer an opening to those who wait, one after the other. */
export const OFFER_PATHS = {
  '/api/staff/offers': {
    get: {
      operationId: 'listOffers',
      summary:
        'Offers of times to come: who was asked, who was passed over and why, what came of it',
      responses: { 200: json('OfferList', 'By start'), ...problems(503) },
    },
    post: {
      operationId: 'makeOffer',
      summary: 'Ask the first in line about a free time',
      description: 'Nothing is kept free until somebody says yes, and a yes books nothing.',
      parameters: [idempotencyKey],
      requestBody: body('OfferRequest', '`first` is whom the preview named as the next'),
      responses: {
        201: json('Offer', 'The first is asked'),
        ...problems(400, 409, 413, 415, 422, 503),
      },
    },
  },
  '/api/staff/offers/preview': {
    post: {
      operationId: 'previewOffer',
      summary: 'In which order people would be asked, and who would not be, and why',
      requestBody: body('OfferPreviewRequest', 'A free time'),
      responses: { 200: json('OfferPreview', 'The line'), ...problems(400, 409, 413, 415, 503) },
    },
  },
  '/api/staff/offers/{id}/end': {
    post: {
      operationId: 'endOffer',
      summary: 'Take an offer back, or let a kept time go; no mail tells the client',
      parameters: [uuidInPath],
      requestBody: body('OfferEndRequest', '`version` is that of the offer on the screen'),
      responses: {
        200: json('Offer', 'The offer as it is now'),
        ...problems(400, 404, 409, 413, 415, 503),
      },
    },
  },
  '/api/staff/offers/{id}/pass-on': {
    post: {
      operationId: 'passOfferOn',
      summary: 'Wait for an answer no longer, and ask the next in line at once',
      parameters: [uuidInPath],
      requestBody: body('OfferPassOnRequest', 'Whose answer, and why nobody waits for it'),
      responses: {
        200: json('Offer', 'The offer as it is now; the next is asked in a moment'),
        ...problems(400, 404, 409, 413, 415, 503),
      },
    },
  },
};

const security = [{ link: [] }];
const answer = (operationId: string, summary: string) => ({
  post: {
    operationId,
    summary,
    security,
    requestBody: body('OfferAnswer', 'The link says whose answer it is, and to what'),
    responses: {
      200: json('OfferPage', 'How it stands now; a repeat answers the same'),
      ...problems(400, 404, 409, 413, 415, 503),
    },
  },
});

/** What a client can do by the link of an offer. Looking at it answers nothing. */
export const OFFERED_PATHS = {
  '/api/offer': {
    get: {
      operationId: 'readOffer',
      summary: 'The time that is offered, and how the offer stands for this client',
      security,
      responses: { 200: json('OfferPage', 'How it stands now'), ...problems(404, 503) },
    },
  },
  '/api/offer/accept': answer('acceptOffer', 'Yes: the time is kept until staff plan the course'),
  '/api/offer/decline': answer('declineOffer', 'No: the next in line is asked'),
};
