import { describe, expect, test } from 'vitest';
import { readNarrative } from '../../../domain/words/read-narrative.ts';

const kindsIn = (text: string) => [
  ...new Set(readNarrative(text).riskHints.map(({ kind }) => kind)),
];

describe('words that staff should read', () => {
  test.for([
    ['I want to die.', 'suicide_passive'],
    ['Most mornings I wish I would not wake up', 'suicide_passive'],
    ['Honestly they would all be better off without me', 'suicide_passive'],
    ['I dont want to be here anymore', 'suicide_passive'],
    ['there is nothing left to live for', 'suicide_passive'],
    ['I WANT TO END IT ALL', 'suicide_active'],
    ['I keep thinking about killing myself', 'suicide_active'],
    ['lately I have been suicidal again', 'suicide_active'],
    ['i am feeling sucidal', 'suicide_active'],
    ['I have been cutting myself since the spring', 'self_harm'],
    ['I self-harm when it gets too much', 'self_harm'],
    ['Sometimes I am scared I will hurt someone', 'harm_to_others'],
    ['I slapped my daughter last night and I feel sick about it', 'harm_to_others'],
    ['He hits me when he has been drinking', 'abuse_or_violence'],
    ['I am afraid of my husband', 'abuse_or_violence'],
    ['my stepfather molested me', 'abuse_or_violence'],
    ['I hear voices at night', 'psychosis_or_mania'],
    ['I was diagnosed as bipolar at twenty', 'psychosis_or_mania'],
    ['I do not know what is real anymore', 'psychosis_or_mania'],
  ] as const)('%s', ([text, kind]) => {
    expect(kindsIn(text)).toContain(kind);
  });

  test('are quoted as they were written', () => {
    expect(readNarrative('Ever since, I WISH I were Dead!').riskHints).toEqual([
      { kind: 'suicide_passive', phrase: 'WISH I were Dead' },
    ]);
  });

  test('stand most serious first, once each, and never by the dozen', () => {
    const { riskHints } = readNarrative(
      'He hits me. I want to die. I want to die! I might kill myself. '.repeat(20),
    );
    expect(riskHints.map(({ kind }) => kind)).toEqual([
      'suicide_passive',
      'suicide_active',
      'abuse_or_violence',
    ]);
  });
});

describe('a "not"', () => {
  test.for([
    'I am not suicidal',
    'I do not want to die',
    'I have never wanted to hurt myself',
    'I have no plans to kill myself',
    'He has never hit me',
    'He is not violent at all',
  ])('takes the risk away: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.for([
    'I cannot stop thinking about killing myself',
    'I do not sleep, I want to die',
    'No one would notice if I was dead',
    'I do not know why I want to die so much',
    'I would never kill myself but I think about not being here',
    'I am not sure that I won’t kill myself',
    'I can not say I will not kill myself one day',
    'It is not that I do not want to die',
  ])('elsewhere in the sentence does not: %s', (text) => {
    expect(kindsIn(text).join()).toContain('suicide');
  });
});

describe('quiet words of harm', () => {
  test.for([
    ['I have to see it bleed before I can sleep', 'self_harm'],
    ['There are welts on my leg that I gave myself', 'self_harm'],
    ['Lately I get images of pushing people off the platform', 'harm_to_others'],
    ['I grabbed my son so hard that he cried', 'harm_to_others'],
    ['He goes through my phone and my mail', 'abuse_or_violence'],
    ['My mother slammed me against the wall', 'abuse_or_violence'],
    ['The radio talks to me, only I hear it', 'psychosis_or_mania'],
    ['I have not gone to bed since Sunday and I feel electric', 'psychosis_or_mania'],
  ] as const)('%s', ([text, kind]) => {
    expect(kindsIn(text)).toContain(kind);
  });

  test.for([
    'I never make myself bleed',
    'He has never slammed me against a wall',
    'I do not see things in the dark',
    'My sister hides her scars under a jacket',
    'My brother says the radio talks to him',
    'The song reminds me of him',
    'We pinned my brother in the final and he laughed',
  ])('are not heard in: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('somebody else', () => {
  test.for([
    'My sister wants to die',
    'My brother told us he was suicidal',
    'I am worried about my friend because she hears voices',
    'My cousin is bipolar',
    'I lost my brother to suicide last year',
  ])('is not the writer: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.for([
    'I told my sister I want to die',
    'My husband left and now I want to die',
    'Since my mother moved in with us I feel suicidal',
  ])('may stand beside the writer: %s', (text) => {
    expect(kindsIn(text).join()).toContain('suicide');
  });

  test('who is violent is a risk whoever it is', () => {
    expect(kindsIn('My father beats my mother')).toContain('abuse_or_violence');
  });
});

describe('time long past', () => {
  test.for([
    'Ten years ago I tried to kill myself, now I am fine',
    'When I was a teenager I was suicidal',
    'I used to be suicidal',
  ])('is no plan of today, and still worth a question: %s', (text) => {
    expect(kindsIn(text)).toEqual(['suicide_passive']);
  });

  test('in another part of the sentence changes nothing', () => {
    expect(kindsIn('She left two years ago and I want to kill myself')).toContain('suicide_active');
  });
});

describe('figures of speech', () => {
  test.for([
    'I nearly died of laughter',
    'I could kill for a coffee',
    'My feet are killing me after every shift',
    'I am dying to see the ocean again',
    'my mom is going to kill me when she sees the car',
    'I was scared to death of the dentist',
    'The chocolate cake is to die for',
    'Quitting like that would be career suicide',
    'it just hit me that the house is empty',
    'I cut my hair and cut back on coffee',
    'I beat myself up about every little thing',
  ])('are no risk: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('Spanish', () => {
  test.for([
    ['Quiero morirme', 'suicide_passive'],
    ['Ya no quiero vivir así', 'suicide_passive'],
    ['He pensado en suicidarme', 'suicide_active'],
    ['Me corto los brazos', 'self_harm'],
    ['Mi esposo me pega', 'abuse_or_violence'],
    ['Le tengo miedo a mi esposo, tengo miedo de mi esposo', 'abuse_or_violence'],
    ['Oigo voces por la noche', 'psychosis_or_mania'],
  ] as const)('%s', ([text, kind]) => {
    expect(kindsIn(text)).toContain(kind);
  });

  test.for(['No me quiero morir', 'Mi hermana se quiere morir', 'Me muero de risa con ella'])(
    'is no risk: %s',
    (text) => {
      expect(kindsIn(text)).toEqual([]);
    },
  );
});
