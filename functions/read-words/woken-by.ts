import * as z from 'zod';

/** A new intake on the table's stream, of which only the id is used: all else is read afresh. */
const streamRecord = z
  .object({
    dynamodb: z.object({
      SequenceNumber: z.string(),
      NewImage: z.object({ id: z.object({ S: z.string() }) }),
    }),
  })
  .transform(({ dynamodb: { SequenceNumber, NewImage } }) => ({
    intakeId: NewImage.id.S,
    record: SequenceNumber,
  }));

const asked = z.strictObject({ intakeId: z.string() });

/** An intake that is to be read once more, as the queue brings it. */
const message = z
  .object({
    messageId: z.string(),
    body: z.string().transform((text) => asked.parse(JSON.parse(text))),
  })
  .transform(({ messageId, body }) => ({ intakeId: body.intakeId, record: messageId }));

const wakeUp = z.object({ Records: z.array(z.union([streamRecord, message])) });

/** An intake whose words are to be read, and the record of the batch that names it. */
export type ToRead = { readonly intakeId: string; readonly record: string };

/** The intakes that a batch of the stream or of the queue names; an event of any other shape is a fault and throws. */
export const intakesToRead = (event: unknown): readonly ToRead[] => wakeUp.parse(event).Records;
