import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkOf, normalAddress, normalPhone } from '../../../domain/guards/normal-forms.ts';

describe('an email address', () => {
  test.for([
    ['case', 'Ana.Ruiz@Example.ORG'],
    ['a tag', 'ana.ruiz+forms@example.org'],
    ['several tags', 'ana.ruiz+forms+2@example.org'],
    ['spaces around it', ' ana.ruiz@example.org '],
    ['letters of full width', 'ａｎａ.ruiz@example.org'],
    ['the dot that ends a host', 'ana.ruiz@example.org.'],
  ] as const)('has one form whatever %s', ([, typed]) => {
    expect(normalAddress(typed)).toBe('ana.ruiz@example.org');
  });

  test.for(['anaruiz@gmail.com', 'a.n.a.ruiz+x@gmail.com', 'Ana.Ruiz@GoogleMail.com'])(
    'that Gmail takes for one mailbox has one form: %s',
    (typed) => {
      expect(normalAddress(typed)).toBe('anaruiz@gmail.com');
    },
  );

  test('keeps its dots where they tell people apart', () => {
    expect(normalAddress('a.b@example.org')).not.toBe(normalAddress('ab@example.org'));
  });

  test('has one form whether its host is written in letters or as the network has it', () => {
    expect(normalAddress('ana@BÜCHER.example')).toBe(normalAddress('ana@xn--bcher-kva.example'));
  });

  test('keeps a name that is a tag and no more', () => {
    expect(normalAddress('+forms@example.org')).toBe('+forms@example.org');
  });

  test('has a form that is its own form, whatever was typed', () => {
    const typed = fc.oneof(fc.string(), fc.emailAddress(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(typed, (text) => {
        const once = normalAddress(text);
        expect(normalAddress(once)).toBe(once);
      }),
      {
        examples: [['.#'], ['ana@.#'], ['ana@example.org%2E'], ['ana@%2E'], ['ana@[::1]'], ['# .']],
      },
    );
  });
});

describe('a telephone number', () => {
  test.for(['770-555-0142', '(770) 555 0142', '+1 770.555.0142', '1-770-555-0142 x12'])(
    'has one form: %s',
    (typed) => {
      expect(normalPhone(typed)).toBe('7705550142');
    },
  );

  test('of another country stays apart', () => {
    expect(normalPhone('+34 612 34 56 78')).toBe('34612345678');
    expect(normalPhone('1 234 567 890')).toBe('1234567890');
  });

  test('that holds no digit has the empty form', () => {
    expect(normalPhone('x')).toBe('');
  });
});

describe('a network', () => {
  test('is the whole of an IPv4 address, however it is wrapped', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
    expect(networkOf(' 203.0.113.7 ')).toBe('203.0.113.7');
    expect(networkOf('::FFFF:203.0.113.7')).toBe('203.0.113.7');
    expect(networkOf('::ffff:198.51.100.250')).toBe('198.51.100.250');
  });

  test.for(['64:ff9b::ffff:203.0.113.7', '::ffff:203.0.113.7.example'])(
    'is not read out of the middle of something else: %s',
    (address) => {
      expect(networkOf(address)).not.toBe('203.0.113.7');
    },
  );

  test.for([
    '2001:db8:0:1::7',
    '2001:0DB8:0000:0001:ffff:ffff:ffff:ffff',
    '2001:db8:0:1:2:3:4:5',
    '2001:db8:0:1::%eth0',
  ])('is the first half of an IPv6 address: %s', (address) => {
    expect(networkOf(address)).toBe('2001:db8:0:1');
  });

  test('is another where the first half is another', () => {
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0');
    expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8::1'));
    expect(networkOf('::1')).toBe('0:0:0:0');
    expect(networkOf('2001:db8::2:3:4:5:6')).toBe('2001:db8:0:2');
    expect(networkOf('2001:db8:3::')).toBe('2001:db8:3:0');
  });
});
