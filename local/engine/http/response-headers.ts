import { z } from 'zod';
import type { Assembly } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import type { WebResponse } from './message.ts';

const override = { Override: z.boolean() };
const policy = z.strictObject({
  ResponseHeadersPolicyConfig: z.strictObject({
    Comment: unplayed,
    CustomHeadersConfig: z
      .strictObject({
        Items: z.array(z.strictObject({ Header: z.string(), Value: z.string(), ...override })),
      })
      .default({ Items: [] }),
    Name: unplayed,
    SecurityHeadersConfig: z
      .strictObject({
        ContentSecurityPolicy: z
          .strictObject({ ContentSecurityPolicy: z.string(), ...override })
          .optional(),
        ContentTypeOptions: z.strictObject(override).optional(),
        FrameOptions: z.strictObject({ FrameOption: z.string(), ...override }).optional(),
        ReferrerPolicy: z.strictObject({ ReferrerPolicy: z.string(), ...override }).optional(),
        StrictTransportSecurity: z
          .strictObject({
            AccessControlMaxAgeSec: z.number(),
            IncludeSubdomains: z.boolean().default(false),
            Preload: z.boolean().default(false),
            ...override,
          })
          .optional(),
      })
      .default({}),
  }),
});

/** Adds the headers of a CloudFront response headers policy to an answer. */
export type AddHeaders = (answer: WebResponse) => WebResponse;

export function readHeaderPolicies(assembly: Assembly): ReadonlyMap<string, AddHeaders> {
  return new Map(
    assembly.ofType('AWS::CloudFront::ResponseHeadersPolicy').map((resource) => {
      const { ResponseHeadersPolicyConfig: read } = readProperties(resource, policy);
      const items = [
        ...securityHeaders(read.SecurityHeadersConfig),
        ...read.CustomHeadersConfig.Items,
      ];
      return [resource.ref, (answer) => items.reduce(addHeader, answer)];
    }),
  );
}

type Item = { readonly Header: string; readonly Value: string; readonly Override: boolean };
type Config = z.output<typeof policy>['ResponseHeadersPolicyConfig'];

function addHeader(answer: WebResponse, { Header, Value, Override }: Item): WebResponse {
  const name = Header.toLowerCase();
  if (name in answer.headers && !Override) return answer;
  return { ...answer, headers: { ...answer.headers, [name]: Value } };
}

function securityHeaders(read: Config['SecurityHeadersConfig']): Item[] {
  const { ContentSecurityPolicy: content, FrameOptions: frame, ReferrerPolicy: referrer } = read;
  const { StrictTransportSecurity: transport, ContentTypeOptions: type } = read;
  const item = (
    Header: string,
    Value: string | undefined,
    part: { Override: boolean } | undefined,
  ) => (part && Value !== undefined ? [{ Header, Value, Override: part.Override }] : []);
  return [
    ...item('content-security-policy', content?.ContentSecurityPolicy, content),
    ...item('x-content-type-options', 'nosniff', type),
    ...item('x-frame-options', frame?.FrameOption, frame),
    ...item('referrer-policy', referrer?.ReferrerPolicy, referrer),
    ...item('strict-transport-security', transport && strictTransport(transport), transport),
  ];
}

function strictTransport(
  read: NonNullable<Config['SecurityHeadersConfig']['StrictTransportSecurity']>,
): string {
  return [
    `max-age=${read.AccessControlMaxAgeSec}`,
    ...(read.IncludeSubdomains ? ['includeSubDomains'] : []),
    ...(read.Preload ? ['preload'] : []),
  ].join('; ');
}
