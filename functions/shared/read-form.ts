import { bytesOf, type RawBody, type ReadBody, refused } from './raw-body.ts';

/**
 * Reads the fields of a form, sent in either of the two ways in which a form can be (RFC 8058 asks
 * for both). Files and whatever is no form are refused; no body at all reads as `undefined`.
 */
export async function readForm(raw: RawBody, maxBytes: number): Promise<ReadBody> {
  const bytes = bytesOf(raw, maxBytes);
  if (bytes === 'none') return { kind: 'read', body: undefined };
  if (bytes === 'too-large') return refused('too-large');
  try {
    const headers = { 'content-type': raw.contentType ?? '' };
    const fields = [...(await new Response(bytes, { headers }).formData())];
    if (fields.some(([, value]) => typeof value !== 'string')) return refused('not-a-form');
    return { kind: 'read', body: Object.fromEntries(fields) };
  } catch {
    return refused('not-a-form');
  }
}
