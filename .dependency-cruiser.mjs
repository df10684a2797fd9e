/** What each room may import. `from` and `to` are paths; the comment says what to do instead. */
const rule = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: typeof from === 'string' ? { path: from } : from,
  to,
});

const npm = (...names) => `node_modules/(${names.join('|')})/`;

export default {
  forbidden: [
    rule(
      'domain-is-pure',
      '^domain/',
      { pathNot: ['^domain/', npm('temporal-polyfill')] },
      'domain/ holds decisions only: pass time, ids and stores in as arguments.',
    ),
    rule(
      'schemas-stand-alone',
      '^schemas/',
      { pathNot: ['^(schemas|domain)/', npm('zod')] },
      'schemas/ may name the domain and zod, nothing else.',
    ),
    rule(
      'events-stand-alone',
      '^events/',
      { pathNot: ['^(events|schemas)/', npm('zod')] },
      'events/ is what others read: keep it free of our insides.',
    ),
    rule(
      'emails-render-views',
      '^emails/',
      {
        pathNot: [
          '^(emails|domain|schemas)/',
          npm('ical-generator', 'timezones-ical-library', 'temporal-polyfill'),
        ],
      },
      'emails/ turns a view into words: load what it needs in the handler.',
    ),
    rule(
      'adapters-know-systems-only',
      '^adapters/',
      {
        pathNot: [
          '^(adapters|domain|schemas|events)/',
          '^node:',
          '^(node:)?(crypto|http|https)$',
          npm('@aws-sdk', '@smithy', 'zod', '@energetic-ai'),
        ],
      },
      'adapters/ speak to systems: decisions belong to domain/.',
    ),
    rule(
      'sdk-only-in-adapters',
      '^(domain|schemas|events|emails|web)/|^functions/(?!.*\\.lambda\\.ts$)',
      { path: npm('@aws-sdk') },
      'Only adapters/ and *.lambda.ts may touch the AWS SDK.',
    ),
    rule(
      'adapters-only-in-wiring',
      '^functions/(?!.*\\.lambda\\.ts$)',
      { path: '^adapters/' },
      'Handlers take ports as arguments; only *.lambda.ts picks the adapter.',
    ),
    rule(
      'functions-stay-apart',
      '^functions/([^/]+)/',
      { path: '^functions/', pathNot: '^functions/($1|shared)/' },
      'Move what two functions share to domain/ or functions/shared/.',
    ),
    rule(
      'infra-names-functions-by-path',
      '^infra/',
      { path: '^(domain|functions|adapters|emails|events|local)/' },
      'infra/ bundles functions by their path and never runs their code.',
    ),
    rule(
      'web-reads-schemas-only',
      { path: '^web/', pathNot: '^web/build\\.ts$' },
      { path: '^(domain|functions|adapters|emails|events|infra|local)/' },
      'web/ meets the back end through schemas/.',
    ),
    rule(
      'pages-stay-apart',
      '^web/(intake|staff|visit)/',
      { path: '^web/(intake|staff|visit)/', pathNot: '^web/$1/' },
      'Move what two pages share to web/shared/.',
    ),
    rule(
      'nothing-imports-local',
      { pathNot: '^(local|test)/' },
      { path: '^local/' },
      'local/ runs the product and is no part of it.',
    ),
    rule(
      'nothing-imports-tests',
      { pathNot: '^test/' },
      { path: '^test/' },
      'Product code never depends on its tests.',
    ),
    rule(
      'no-circles',
      {},
      { circular: true },
      'Break the circle: move the shared part to a third file.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(cdk\\.out|\\.build|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
