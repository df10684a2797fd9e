import * as z from 'zod';

/** A new intake on the table's stream, of which only the id is used: all else is read afresh. */
const streamRecord = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string(),
    NewImage: z.object({ id: z.object({ S: z.string() }) }),
  }),
});
const streamEvent = z.object({ Records: z.array(streamRecord) });

export type NewIntake = { readonly intakeId: string; readonly record: string };

/** The intakes that a batch of the stream names; an event of any other shape is a fault and throws. */
export const newIntakesOf = (event: unknown): readonly NewIntake[] =>
  streamEvent.parse(event).Records.map(({ dynamodb: { SequenceNumber, NewImage } }) => ({
    intakeId: NewImage.id.S,
    record: SequenceNumber,
  }));
