import type { WordsDesk } from '../domain/intake/words-desk.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { findIntake } from './intake-list.dynamo.ts';
import { toItem } from './item.ts';
import { putAudit } from './put-new.ts';
import { readItem } from './read-now.ts';
import { toAnswered, toReview } from './stored-review.ts';
import { answersKey, intakeKey, reviewKey } from './table.ts';
import { savedOrStale, writeTogether } from './write-together.ts';

/** The close reading of words, on the table. */
export function dynamoWordsDesk(client: DynamoClient, TableName: string): WordsDesk {
  return {
    async wordsFile(intakeId) {
      const [intake, answered, review] = await Promise.all([
        findIntake(client, TableName, intakeId),
        readItem(client, TableName, answersKey(intakeId)),
        readItem(client, TableName, reviewKey(intakeId)),
      ]);
      if (!intake || answered === undefined || review === undefined) return undefined;
      return { intake, answered: toAnswered(answered), review: toReview(review) };
    },

    async suggestAnew({ intake, review }, { suggestion, riskHints }, audit) {
      const { primary, secondary, strength } = suggestion;
      const written = await writeTogether(client, [
        {
          Update: {
            TableName,
            Key: toItem(intakeKey(intake.id)),
            UpdateExpression: 'SET focus = :focus, readFirst = :readFirst',
            ConditionExpression: 'version = :seen',
            ExpressionAttributeValues: toItem({
              ':focus': { primary, secondary, strength },
              ':readFirst': riskHints.length > 0,
              ':seen': intake.version,
            }),
          },
        },
        {
          Update: {
            TableName,
            Key: toItem(reviewKey(intake.id)),
            UpdateExpression: 'SET suggestion = :suggestion, riskHints = :riskHints',
            ConditionExpression: 'suggestion.ruleVersion = :read',
            ExpressionAttributeValues: toItem({
              ':suggestion': suggestion,
              ':riskHints': riskHints,
              ':read': review.suggestion.ruleVersion,
            }),
          },
        },
        putAudit(TableName, audit),
      ]);
      return savedOrStale(written);
    },
  };
}
