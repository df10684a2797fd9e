import { describe, expect, test } from 'vitest';
import { confirmationHolder, mailLink } from '../../../domain/draft/mail-link.ts';
import { aDraft } from '../../support/drafts.ts';
import { later, NOON } from '../../support/intake-record.ts';

const { draft } = aDraft();
const asking = (form = draft, to = 'ana@example.org') => {
  const mailed = mailLink(form, { to, auditId: 'an-audit', now: later(5) });
  if (mailed === 'too-many-links') throw new Error('This form has had its links');
  return mailed;
};

describe('a link to finish a form later', () => {
  test('goes to the address that its holder gives, and is on record as theirs', () => {
    const { draft: asked, mail, audit } = asking();
    expect(asked).toEqual({
      ...draft,
      ...{ version: draft.version + 1, mailTo: 'ana@example.org', generation: 0, linksAsked: 1 },
    });
    expect(mail).toMatchObject({ kind: 'draft-link', due: later(5) });
    expect(audit).toEqual({
      ...{ id: 'an-audit', record: 'draft', recordId: draft.id, at: later(5) },
      ...{ who: 'client', action: 'asked-for-link', fields: [] },
    });
  });

  test('ends the earlier ones when it goes to another address, and only then', () => {
    const once = asking().draft;
    expect(asking(once)).toMatchObject({ draft: { generation: 0 }, audit: { fields: [] } });
    expect(asking(once, 'bo@example.org')).toMatchObject({
      draft: { generation: 1, mailTo: 'bo@example.org' },
      audit: { fields: ['address'] },
    });
  });

  test('is mailed ten times and no more', () => {
    const asked = { to: 'ana@example.org', auditId: 'an-audit', now: NOON };
    expect(mailLink({ ...draft, linksAsked: 9 }, asked)).toMatchObject({
      draft: { linksAsked: 10 },
    });
    expect(mailLink({ ...draft, linksAsked: 10 }, asked)).toBe('too-many-links');
  });

  test('and the confirmation of the form take one leave between them at one address', () => {
    const first = asking();
    expect(confirmationHolder(first.draft, 'ana@example.org')).toBe(first.mail.id);
    expect(confirmationHolder(first.draft, 'bo@example.org')).toBe(draft.id);
    expect(confirmationHolder(draft, 'ana@example.org')).toBe(draft.id);
  });
});
