import {
  type CancellationReason,
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import type { Answer } from './aws/post.ts';
import { refusalIn } from './aws/refusal.ts';

type Said = {
  readonly message?: string;
  readonly Message?: string;
  readonly Item?: ConditionalCheckFailedException['Item'];
  readonly CancellationReasons?: CancellationReason[];
};

/** The SDK's error for an answer that refuses. */
export function dynamoError(answer: Answer): DynamoDBServiceException {
  const { name, $fault, said } = refusalIn<Said>(answer);
  const { Item, CancellationReasons } = said;
  const error = {
    $metadata: { httpStatusCode: answer.status },
    message: said.message ?? said.Message ?? name,
  };
  switch (name) {
    case 'ConditionalCheckFailedException':
      return new ConditionalCheckFailedException({ ...error, ...(Item && { Item }) });
    case 'TransactionCanceledException':
      return new TransactionCanceledException({
        ...error,
        ...(CancellationReasons && { CancellationReasons }),
      });
    default:
      return new DynamoDBServiceException({ ...error, name, $fault });
  }
}
