import { at, listed, resources, text, without } from '../reading.ts';
import type { Json, Templates } from '../templates.ts';
import type { Promised } from './promised.ts';

/** How the table can be read: by its own key, and by these indexes. */
const WAYS = ['its own key: pk, sk', 'work: workPk, workSk, ALL', 'due: duePk, dueSk, ALL'];

export const indexes: readonly Promised[] = [
  {
    says: 'the table is read by its key and by its indexes `work` and `due`, and in no other way',
    brokenBy: (templates) => {
      const found = ways(templates);
      return [
        ...without(WAYS, found).map((way) => `not ${way}`),
        ...without(found, WAYS).map((way) => `also ${way}`),
      ];
    },
    breaks: {
      'an index is gone': (templates) => {
        tableOf(templates)['GlobalSecondaryIndexes'] = indexesOf(templates).slice(1);
      },
      'an index leaves attributes out': (templates) => {
        const [work, due] = structuredClone(indexesOf(templates));
        const narrow = Object.assign({}, work, { Projection: { ProjectionType: 'KEYS_ONLY' } });
        tableOf(templates)['GlobalSecondaryIndexes'] = [narrow, due ?? null];
      },
    },
  },
];

function ways(templates: Templates): string[] {
  const own = keys(tableOf(templates)).join(', ');
  return [
    `its own key: ${own}`,
    ...indexesOf(templates).map((index) =>
      [
        `${text(at(index, 'IndexName'))}: ${keys(index).join(', ')}`,
        text(at(index, 'Projection.ProjectionType')),
      ].join(', '),
    ),
  ];
}

const keys = (table: Json): string[] =>
  listed(at(table, 'KeySchema')).map((key) => text(at(key, 'AttributeName')));

const indexesOf = (templates: Templates): readonly Json[] =>
  listed(tableOf(templates)['GlobalSecondaryIndexes']);

function tableOf(templates: Templates) {
  const [table] = resources(templates, 'AWS::DynamoDB::Table');
  if (!table) throw new Error('There is no table');
  return table.Properties;
}
