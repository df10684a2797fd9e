import { describe, expect, test } from 'vitest';
import {
  isAboutSomeoneElse,
  isFromChildhood,
  isNegated,
  isPast,
  speaksForThemselves,
} from '../../../domain/words/phrase-context.ts';
import type { Found } from '../../../domain/words/phrase-index.ts';
import { sentencesOf } from '../../../domain/words/sentences.ts';

type Asked = (
  tokens: ReturnType<typeof sentencesOf>[number],
  found: Found<{ readonly phrase: string }>,
) => boolean;

/** Asks about the phrase in brackets; `phrase` is how a list writes it, where that differs. */
function ask(asks: Asked, marked: string, phrase?: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  for (const tokens of sentencesOf(text)) {
    const from = tokens.findIndex((token) => token.start >= start && token.end <= end);
    if (from < 0) continue;
    const to = tokens.findLastIndex((token) => token.start >= start && token.end <= end) + 1;
    return asks(tokens, { row: { phrase: phrase ?? text.slice(start, end) }, from, to });
  }
  throw new Error(`no phrase is marked in ${marked}`);
}

describe('a phrase is negated', () => {
  test.each([
    'I am not [suicidal]',
    'I never [wanted to die]',
    'I do not at all really [want to die]',
    'without [wanting to die] I came here',
    'No quiero [morir], ni [matarme]',
    'It is not now and then [suicidal]'.replace('now and then', 'ever'),
    'I can not promise you much, I will not [kill myself]',
    'I do not sleep and I will not [kill myself]',
    'I do not sleep and will not [kill myself]',
  ])('by a "not" close before it: %s', (text) => {
    expect(ask(isNegated, text)).toBe(true);
  });

  test.each([
    ['I am [suicidal]', 'nothing denies it'],
    ['I am not sleeping, [suicidal] as well', 'the "not" stands in another clause'],
    ['I do not sleep and [want to die]', '"and" begins another thought'],
    ['I do not sleep I [want to die]', '"I" begins another, also without a comma'],
    ['I can not stop [thinking of dying]', '"stop" turns it round'],
    ['not one single good day has come by, [suicidal]', 'it is far away'],
    ['not a good day has ever come [suicidal]', 'it is more than four words away'],
    ['I can not promise not to [kill myself]', 'the second takes the first away'],
    ['I can not say that I will not [kill myself]', 'so it does beyond an "I"'],
    ['I am not sure I will not [kill myself]', 'and without a "that"'],
    ['No one knows that [I want to die]', '"no one" is nobody, and no "not"'],
    ['I no longer [want to live]', '"no longer" is said by the list itself'],
  ])('and is not in "%s": %s', (text) => {
    expect(ask(isNegated, text)).toBe(false);
  });

  test('by a "not" inside of it, unless the list writes it with one', () => {
    expect(ask(isNegated, 'I [want not to die]', 'want ..1 to die')).toBe(true);
    expect(ask(isNegated, 'I [do not want to live]', 'do not want to live')).toBe(false);
    expect(ask(isNegated, 'I [do not want to live]', 'do never|not want to live')).toBe(false);
    // Asked a second time it is the same.
    expect(ask(isNegated, 'I [do not want to live]', 'do not want to live')).toBe(false);
    expect(ask(isNegated, 'I [want not to die]', 'want ..1 to die')).toBe(true);
  });

  test('by the first word of the sentence too', () => {
    expect(ask(isNegated, 'Not [suicidal]')).toBe(true);
    expect(ask(isNegated, '[suicidal] I am not')).toBe(false);
  });
});

describe('a phrase is about somebody else', () => {
  test.each([
    'my sister [wants to die]',
    'my sister, who is twenty now, [wants to die]',
    'he [wants to die]',
    'A student in our school [killed himself]',
    'mi hermano [quiere morir]',
    'when my husband came home late she [wanted to die]',
  ])('where they are the nearest who is named: %s', (text) => {
    expect(ask(isAboutSomeoneElse, text)).toBe(true);
  });

  test.each([
    ['[want to die]', 'nobody is named'],
    ['my sister left and I [want to die]', 'the writer is nearer'],
    ['my sister says that [I want to die]', 'the phrase itself says "I"'],
    ['I told my sister [want to die]', 'she is only spoken to'],
    ['I told her that [want to die]'.replace('that ', ''), 'she is only told'],
    ['I talked with my brother about [wanting to die]', 'he is only talked with'],
    ['I talked to a friend [want to die]', 'one is only talked to'],
    ['Le dije a mi hermana que [quiero morir]', 'in Spanish too'],
    ['I am a young man [wants to die]', 'the writer says who they are'],
    ['as a woman [wanting to die] is a shame', 'the same without "I"'],
    ['soy una mujer que [quiere morir]', 'the same in Spanish'],
    ['soy una mujer y [quiere morir]', 'and near the phrase'],
    [
      'my sister came to see us once more for the long holidays here [want to die]',
      'she is named too long before',
    ],
  ])('and is not in "%s": %s', (text) => {
    expect(ask(isAboutSomeoneElse, text)).toBe(false);
  });

  test('also where the first word of all names them', () => {
    expect(ask(isAboutSomeoneElse, 'She [wants to die]')).toBe(true);
  });
});

describe('a sentence speaks for its writer', () => {
  const speaks = (text: string) => sentencesOf(text).map(speaksForThemselves);

  test('where nobody is named, or "I" comes first', () => {
    expect(speaks('Everything is grey')).toEqual([true]);
    expect(speaks('I think that he is right')).toEqual([true]);
    expect(speaks('It is me that he hates')).toEqual([true]);
  });

  test('and not where another comes first, nor for a "my" before them', () => {
    expect(speaks('He thinks that I am right')).toEqual([false]);
    expect(speaks('My brother thinks that I am right')).toEqual([false]);
    expect(speaks('Mi hermano dice que yo no')).toEqual([false]);
    expect(speaks('My days are grey, he says')).toEqual([false]);
    expect(speaks('My days are grey, I say to her')).toEqual([true]);
  });
});

describe('a phrase lies in the past', () => {
  test.each([
    'ten years ago I [tried to kill myself]',
    'I [tried to kill myself] ten years ago',
    'back in school I was [suicidal]',
    'When I was a teenager, I wanted to [kill myself]',
    'hace anos que intente [matarme], antes',
    'years ago. Before that, I was [suicidal] in my twenties',
  ])('with a past verb and a mark of time: %s', (text) => {
    expect(ask(isPast, text)).toBe(true);
  });

  test.each([
    ['I [want to kill myself]', 'nothing says so'],
    ['I was [suicidal]', 'no time is named'],
    ['ten years ago we moved here, and I [plan to kill myself]', 'it is no past verb'],
    ['ten years ago I was [suicidal] and am again', '"again" is today'],
    ['I [tried to kill myself] last night, as I did years ago', '"last night" is no long time ago'],
    ['my kid was [suicidal]', '"my kid" is no time of life'],
  ])('and does not in "%s": %s', (text) => {
    expect(ask(isPast, text)).toBe(false);
  });

  test('though another clause speaks of today', () => {
    expect(ask(isPast, 'Now I am well, ten years ago I was [suicidal]')).toBe(true);
    expect(ask(isPast, 'Ten years ago I was [suicidal], today I am well')).toBe(true);
  });

  test('by a verb in its own clause, and not by one before', () => {
    expect(ask(isPast, 'It was long ago, I [plan to kill myself]')).toBe(false);
  });
});

describe('a phrase is from childhood', () => {
  test.each([
    'my father [died] when I was a child',
    'when I was nine my father [died]',
    'when I was only 17 my father [died]',
    'my father [died] when I was little',
  ])('as in: %s', (text) => {
    // A number in words is no age that is read.
    expect(ask(isFromChildhood, text)).toBe(!text.includes('nine'));
  });

  test.each([
    'my father [died] when I was 18',
    'my father [died] when I was away',
    'my father [died] when he was 12',
    'my father [died] when I am a child',
    'my father [died] if I was a child',
    'my father [died] when I was 0',
    'my father [died], I was a child',
    'my father [died] when I was so very far away as a child',
  ])('and not in: %s', (text) => {
    expect(ask(isFromChildhood, text)).toBe(false);
  });
});
