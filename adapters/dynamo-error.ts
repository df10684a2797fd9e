import {
  type CancellationReason,
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import type { Answer } from './aws/post.ts';

type Said = {
  readonly __type?: string;
  readonly message?: string;
  readonly Message?: string;
  readonly Item?: ConditionalCheckFailedException['Item'];
  readonly CancellationReasons?: CancellationReason[];
};

/** The SDK's error for an answer that refuses. What is not DynamoDB's own words is a fault of the server. */
export function dynamoError({ status, body }: Answer): DynamoDBServiceException {
  const said = read(body);
  const { Item, CancellationReasons } = said;
  const $fault = status >= 500 ? 'server' : 'client';
  const name = said.__type?.split('#').at(-1) ?? 'InternalServerError';
  const error = {
    $metadata: { httpStatusCode: status },
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

function read(body: string): Said {
  try {
    return JSON.parse(body) as Said;
  } catch {
    return {};
  }
}
