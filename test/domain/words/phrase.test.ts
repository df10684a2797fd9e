import { describe, expect, test } from 'vitest';
import { FIGURES_OF_SPEECH } from '../../../domain/words/lists/figures-of-speech.ts';
import { NO_RISK } from '../../../domain/words/lists/no-risk.ts';
import { ABUSE_EN } from '../../../domain/words/lists/abuse.en.ts';
import { ABUSE_QUIET_EN } from '../../../domain/words/lists/abuse-quiet.en.ts';
import { HARM_QUIET_EN } from '../../../domain/words/lists/harm-quiet.en.ts';
import { HARM_TO_OTHERS_EN } from '../../../domain/words/lists/harm-to-others.en.ts';
import { MIND_EN } from '../../../domain/words/lists/mind.en.ts';
import { MIND_QUIET_EN } from '../../../domain/words/lists/mind-quiet.en.ts';
import { SELF_HARM_EN } from '../../../domain/words/lists/self-harm.en.ts';
import { SELF_HARM_QUIET_EN } from '../../../domain/words/lists/self-harm-quiet.en.ts';
import { RISK_ES } from '../../../domain/words/lists/risk.es.ts';
import { SUICIDE_ACTIVE_EN } from '../../../domain/words/lists/suicide-active.en.ts';
import { SUICIDE_PASSIVE_EN } from '../../../domain/words/lists/suicide-passive.en.ts';
import { SUICIDE_QUIET_EN } from '../../../domain/words/lists/suicide-quiet.en.ts';
import { SUICIDE_SIGNS_EN } from '../../../domain/words/lists/suicide-signs.en.ts';
import { SUICIDE_VAGUE_EN } from '../../../domain/words/lists/suicide-vague.en.ts';
import { THEMES } from '../../../domain/words/lists/themes.ts';
import { partOf } from '../../../domain/words/phrase.ts';
import { makePhraseIndex } from '../../../domain/words/phrase-index.ts';
import { sentencesOf } from '../../../domain/words/sentences.ts';

const found = (phrase: string, text: string) =>
  sentencesOf(text).flatMap((tokens) =>
    makePhraseIndex([{ phrase }])(tokens).map(({ from, to }) =>
      text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    ),
  );

describe('a phrase of the lists', () => {
  test.for([
    ['give up', 'Do not give up now', ['give up']],
    [
      'fight* with',
      'we fought; fighting with him, fights with her',
      ['fighting with', 'fights with'],
    ],
    ['mom|mum died', 'My Mum died', ['Mum died']],
    [
      'my really? big loss',
      'my big loss, my really big loss',
      ['my big loss', 'my really big loss'],
    ],
    ['my {partner} left', 'my husband left', ['my husband left']],
    ['lost ..2 job', 'I lost my good job', ['lost my good job']],
    ['lost ..2 job', 'I lost my very very good job', []],
    ['lost ..2 job', 'I lost, job', []],
    ['if i went ,? they', 'if I went, they', ['if I went, they']],
    ['want to be gone|$', 'I want to be, and I want to be gone', ['want to be', 'want to be gone']],
    [
      'want to be over $',
      'want it to be over; want to be over him; want to be over',
      ['want to be over'],
    ],
    ['rather ..1 <being-here>', 'rather than being alive', ['rather than being alive']],
    ['want to die', 'I want to. Die', []],
    [
      'do not want',
      "I don't want, I dont want, I don’t want",
      ["don't want", 'dont want', 'don’t want'],
    ],
    ['i am sad', "I'm sad; Im sad", ["I'm sad", 'Im sad']],
    ['my husband phone', "my husband's phone", ["my husband's phone"]],
    ['mama murio', 'mamá murió', ['mamá murió']],
  ] as const)('%s in "%s"', ([phrase, text, expected]) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  test('that names an unknown class of words is a fault of the list', () => {
    expect(() => partOf('{unheard}')).toThrow('{unheard}');
  });

  test('that names an unknown class of phrases is a fault too', () => {
    expect(() => partOf('<nothing>')).toThrow('<nothing>');
  });

  test('is never such a fault: each is taken apart only when a text meets it, and all of them here', () => {
    const rows = [
      ...SUICIDE_ACTIVE_EN,
      ...SUICIDE_PASSIVE_EN,
      ...SUICIDE_VAGUE_EN,
      ...SUICIDE_QUIET_EN,
      ...SUICIDE_SIGNS_EN,
      ...SELF_HARM_EN,
      ...SELF_HARM_QUIET_EN,
      ...HARM_TO_OTHERS_EN,
      ...HARM_QUIET_EN,
      ...ABUSE_EN,
      ...ABUSE_QUIET_EN,
      ...MIND_EN,
      ...MIND_QUIET_EN,
      ...RISK_ES,
    ];
    const written = [
      ...rows.map(({ phrase }) => phrase),
      ...THEMES.flatMap(({ phrases }) => phrases),
      ...FIGURES_OF_SPEECH,
      ...NO_RISK,
    ];
    expect(written.length).toBeGreaterThan(500);
    const gaps = written
      .flatMap((phrase) => phrase.split(' ').map(partOf))
      .flatMap((part) => (part.kind === 'gap' ? part.upTo : []));
    expect(gaps.filter((upTo) => !(upTo > 0 && upTo < 10))).toEqual([]);
  });

  test('that starts with a gap or with two letters and a star is one too', () => {
    expect(() => makePhraseIndex([{ phrase: '..2 job' }])).toThrow('starts with a word');
    expect(() => makePhraseIndex([{ phrase: 'a* job' }])).toThrow('Too short');
  });
});
