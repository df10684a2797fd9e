/** Mail to these goes to one mailbox whatever dots are in the name. */
const DOTS_DO_NOT_COUNT = new Set(['gmail.com', 'googlemail.com']);

/**
 * The one spelling of an email address: `Ana.Ruiz+forms@GMail.com` and `anaruiz@googlemail.com`
 * are one mailbox. For counting and comparing alone: mail goes to the address as it was typed.
 */
export function normalAddress(address: string): string {
  const plain = address.normalize('NFKC').trim().toLowerCase();
  const at = plain.lastIndexOf('@');
  const host = asciiHost(plain.slice(at + 1));
  const tagged = plain.slice(0, at);
  const tag = tagged.indexOf('+', 1);
  const name = tag < 0 ? tagged : tagged.slice(0, tag);
  return DOTS_DO_NOT_COUNT.has(host) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${host}`;
}

/** With one of these in it, a name is read as more than a host. */
const NO_HOST = /[/?#@:\\]/;

/** `bücher.example` and `xn--bcher-kva.example` are one host; what is no host stays as it is. */
function asciiHost(host: string): string {
  const plain = withoutLastDots(host);
  if (NO_HOST.test(plain)) return plain;
  try {
    return withoutLastDots(new URL(`http://${plain}`).hostname) || plain;
  } catch {
    return plain;
  }
}

function withoutLastDots(host: string): string {
  let end = host.length;
  while (/[.\s]/.test(host[end - 1] ?? '')) end -= 1;
  return host.slice(0, end);
}

/** The digits of a telephone number, without extension and without the country code of North America. */
export function normalPhone(phone: string): string {
  const [number = ''] = phone.normalize('NFKC').split(/x/i);
  const digits = number.replace(/\D/g, '');
  return digits.length === 11 ? digits.replace(/^1/, '') : digits;
}

/**
 * The network an address belongs to, as far as one household or one server can choose it: IPv4
 * whole, IPv6 by its first 64 bits.
 */
export function networkOf(address: string): string {
  const plain = address.trim().toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped) return mapped;
  return plain.includes(':') ? firstGroups(plain) : plain;
}

const GROUPS = 8;
const OF_A_NETWORK = 4;

function firstGroups(address: string): string {
  const [unzoned = ''] = address.split('%');
  const [before = '', after] = unzoned.split('::');
  const head = before.split(':').filter(Boolean);
  const tail = (after ?? '').split(':').filter(Boolean);
  const zeros = after === undefined ? 0 : Math.max(0, GROUPS - head.length - tail.length);
  return [...head, ...Array<string>(zeros).fill('0'), ...tail]
    .slice(0, OF_A_NETWORK)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
