import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and the certificate that it signed itself, both as PEM, for this machine alone. */
export type OwnCertificate = { readonly key: string; readonly certificate: string };

const DAY = 86_400_000;
const [INTEGER, BIT_STRING, OCTET_STRING, OBJECT_ID, UTF8, UTC_TIME, SEQUENCE, SET] = [
  2, 3, 4, 6, 12, 23, 48, 49,
];

/**
 * Makes a certificate for 127.0.0.1 that is good for a day (RFC 5280), so that a run needs neither
 * a key in the repository nor a program beside Node.
 */
export function makeCertificate(now = new Date()): OwnCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, objectId([1, 2, 840, 10045, 4, 3, 2]));
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, objectId([2, 5, 4, 3]), der(UTF8, 'bench'))));
  const toSign = der(
    SEQUENCE,
    der(0xa0, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    der(SEQUENCE, time(now.getTime() - DAY), time(now.getTime() + DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      der(
        SEQUENCE,
        extension([2, 5, 29, 19], der(SEQUENCE, Buffer.from([1, 1, 0xff]))),
        extension([2, 5, 29, 17], der(SEQUENCE, Buffer.from([0x87, 4, 127, 0, 0, 1]))),
      ),
    ),
  );
  const signature = der(BIT_STRING, Buffer.from([0]), sign('sha256', toSign, privateKey));
  const whole = der(SEQUENCE, toSign, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${whole.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value in DER: its tag, its length, its content. */
function der(tag: number | undefined, ...parts: readonly (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag ?? 0, ...size]), content]);
}

const extension = (id: readonly number[], value: Buffer) =>
  der(SEQUENCE, objectId(id), der(OCTET_STRING, value));

/** `YYMMDDHHMMSSZ` */
const time = (ms: number) =>
  der(UTC_TIME, `${new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14)}Z`);

function objectId([first = 0, second = 0, ...rest]: readonly number[]): Buffer {
  const bytes = rest.flatMap((part) => {
    const digits = [part & 0x7f];
    for (let high = part >> 7; high > 0; high >>= 7) digits.unshift((high & 0x7f) | 0x80);
    return digits;
  });
  return der(OBJECT_ID, Buffer.from([first * 40 + second, ...bytes]));
}
