import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSes } from '../../../local/ses/ses.ts';
import { aMail, aSesMachine, type SesMachine } from './ses-machine.ts';

describe('SES on one machine, called by the AWS client', () => {
  let machine: SesMachine;
  beforeEach(async () => {
    machine = await aSesMachine();
  });
  afterEach(() => machine.close());

  it('takes a mail, and shows where it really went', async () => {
    const { MessageId } = await machine.client.send(aMail());
    const [mail] = await machine.ses.mails();
    expect(mail).toMatchObject({
      id: MessageId,
      from: expect.stringContaining('office@example.com') as unknown,
      to: ['client@example.com'],
      subject: 'Hello',
      text: expect.stringContaining('We have your form.') as unknown,
      html: '',
      attachments: [],
    });
    expect(mail?.headers['to']).toBe('shown@example.com');
  });

  it('keeps the raw mail, the envelope, the tags and the configuration set on disk', async () => {
    const raw = `From: a@b.co\r\nX-Ref: 7\r\n\r\nBody\r\n`;
    await machine.client.send(aMail({ raw, Destinations: ['x@example.com', 'Y <y@example.com>'] }));
    const folder = join(machine.dataDir, 'ses');
    const [eml = '', json = ''] = readdirSync(folder);
    expect(readFileSync(join(folder, eml), 'utf8')).toBe(raw);
    expect(JSON.parse(readFileSync(join(folder, json), 'utf8'))).toMatchObject({
      caller: 'dispatch-mail',
      source: 'office@example.com',
      destinations: ['x@example.com', 'y@example.com'],
      configurationSet: 'practice',
      tags: { mail: 'intake-received_1_1' },
    });
  });

  it('dates mail by the clock, newest last', async () => {
    await machine.client.send(aMail({ Destinations: ['first@example.com'] }));
    machine.clock.setTo(new Date('2031-05-01T12:00:00Z'));
    await machine.client.send(aMail({ Destinations: ['second@example.com'] }));
    const mails = await machine.ses.mails();
    expect(mails.map(({ to }) => to[0])).toEqual(['first@example.com', 'second@example.com']);
    expect(mails[1]?.sentAt).toMatch(/^2031-05-01T12:00/);
  });

  it('shows HTML, headers and attachments as a mail program would', async () => {
    const raw = await new MailComposer({
      from: 'La recepción <office@example.com>',
      to: 'client@example.com',
      subject: 'Recibimos su formulario ✓',
      text: 'Hola',
      html: '<p>Hola</p>',
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Long': 'word '.repeat(40) },
      attachments: [
        { filename: 'notes.txt', content: 'línea' },
        { filename: 'dot.png', content: Buffer.from([1, 2, 250]) },
      ],
    })
      .compile()
      .build();
    await machine.client.send(aMail({ raw: raw.toString('latin1') }));
    const [mail] = await machine.ses.mails();
    expect(mail).toMatchObject({ subject: 'Recibimos su formulario ✓', html: '<p>Hola</p>' });
    expect(mail?.from).toContain('La recepción');
    expect(mail?.headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'x-long': 'word '.repeat(40).trim(),
      subject: 'Recibimos su formulario ✓',
    });
    expect(mail?.attachments).toEqual([
      { filename: 'notes.txt', contentType: 'text/plain', content: 'línea' },
      { filename: 'dot.png', contentType: 'image/png', content: 'AQL6' },
    ]);
  });

  it('keeps its mailbox over a restart, and goes on counting', async () => {
    await machine.client.send(aMail({ Destinations: ['first@example.com'] }));
    const again = await aSesMachine({ dataDir: machine.dataDir });
    await again.client.send(aMail({ Destinations: ['second@example.com'] }));
    const addresses = (await again.ses.mails()).map(({ to }) => to[0]);
    await again.close();
    expect(addresses).toEqual(['first@example.com', 'second@example.com']);
  });

  it.each([
    ['a recipient without a domain', { Destinations: ['nobody'] }, /Missing final '@domain'/],
    ['a recipient with a space', { Destinations: ['a b@example.com'] }, /whitespace/],
    ['a domain with two dots', { Destinations: ['a@example..com'] }, /dot-dot/],
    ['an address that is not ASCII', { Destinations: ['josé@example.com'] }, /control/],
    ['an underscore in a domain', { Destinations: ['a@exa_mple.com'] }, /illegal/],
    ['51 recipients', { Destinations: Array(51).fill('a@example.com') as string[] }, /exceeds 50/],
    ['a tag with a dot', { Tags: [{ Name: 'mail', Value: 'a.b' }] }, /Tag names and values/],
    ['a tag without a value', { Tags: [{ Name: 'mail', Value: '' }] }, /Tag names and values/],
    ['a mail without From', { raw: 'To: a@example.com\r\n\r\nHi' }, /header 'From'/],
    [
      'a mail over 10 MB',
      { raw: `From: a@b.co\r\n\r\n${'x'.repeat(10 ** 7 + 5 * 10 ** 5)}` },
      /more than/,
    ],
  ])('refuses %s, and keeps nothing', async (_, parts, message) => {
    const sending = machine.client.send(aMail(parts));
    await expect(sending).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    await expect(sending).rejects.toThrow(message);
    expect(await machine.ses.mails()).toEqual([]);
  });

  it('refuses a configuration set that the template does not have', async () => {
    const sending = machine.client.send(aMail({ ConfigurationSetName: 'misspelt' }));
    await expect(sending).rejects.toMatchObject({ name: 'ConfigurationSetDoesNotExistException' });
  });

  it('refuses on demand, as SES does for an address it does not know', async () => {
    machine.ses.setFault('refuse');
    await expect(machine.client.send(aMail())).rejects.toMatchObject({
      name: 'MessageRejected',
      $metadata: { httpStatusCode: 400 },
    });
    expect(await machine.ses.mails()).toEqual([]);
    expect(machine.events).toEqual([]);
  });

  it('throttles on demand', async () => {
    machine.ses.setFault('throttle');
    await expect(machine.client.send(aMail())).rejects.toMatchObject({ name: 'Throttling' });
    expect(await machine.ses.mails()).toEqual([]);
  });

  it('hangs on demand: the caller gives up, and no mail was taken', async () => {
    const hasty = await aSesMachine({ patienceMs: 300 });
    hasty.ses.setFault('hang');
    await expect(hasty.client.send(aMail())).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await hasty.ses.mails()).toEqual([]);
    await hasty.close();
  });

  it('drops after accepting on demand: no answer, and yet the mail went', async () => {
    machine.ses.setFault('drop-after-accept');
    await expect(machine.client.send(aMail())).rejects.toThrow();
    expect(await machine.ses.mails()).toHaveLength(1);
    expect(machine.events.map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery']);
  });

  it('takes mail again when the fault is over', async () => {
    machine.ses.setFault('refuse');
    machine.ses.setFault('none');
    await machine.client.send(aMail());
    expect(await machine.ses.mails()).toHaveLength(1);
  });

  it('tells what became of a mail, by its tags', async () => {
    const { MessageId } = await machine.client.send(aMail());
    const mail = {
      messageId: MessageId,
      source: 'office@example.com',
      destination: ['client@example.com'],
      tags: { mail: ['intake-received_1_1'], 'ses:configuration-set': ['practice'] },
    };
    expect(machine.events).toMatchObject([
      { eventType: 'Send', mail, send: {} },
      { eventType: 'Delivery', mail, delivery: { recipients: ['client@example.com'] } },
    ]);
  });

  it.each([
    ['bounce@simulator.amazonses.com', ['Send', 'Bounce']],
    ['bounce+label@simulator.amazonses.com', ['Send', 'Bounce']],
    ['suppressionlist@simulator.amazonses.com', ['Send', 'Bounce']],
    ['complaint@simulator.amazonses.com', ['Send', 'Delivery', 'Complaint']],
    ['success@simulator.amazonses.com', ['Send', 'Delivery']],
  ])('plays %s of the mailbox simulator', async (address, expected) => {
    await machine.client.send(aMail({ Destinations: [address] }));
    expect(machine.events.map(({ eventType }) => eventType)).toEqual(expected);
  });

  it('publishes nothing about a mail without a configuration set', async () => {
    await machine.client.send(aMail({ ConfigurationSetName: undefined }));
    expect(machine.events).toEqual([]);
  });

  it('tells after a restart what nobody had taken before it', async () => {
    const deaf = await aSesMachine({ emit: () => new Promise(() => undefined) });
    await deaf.client.send(aMail());
    await deaf.close();
    const heard: unknown[] = [];
    const emit = (event: { eventType: string }) => void heard.push(event.eventType);
    const again = makeSes({ dataDir: deaf.dataDir, clock: deaf.clock, emit });
    await again.replay();
    await again.replay();
    expect(heard).toEqual(['Send', 'Delivery']);
  });
});
