import { at, listed, plainName, resources, spell, text, type Found } from '../reading.ts';
import type { Json, JsonObject, Templates } from '../templates.ts';
import type { Promised } from './promised.ts';

/** AWS's own policies: keep nothing in the cache; pass on all that the viewer sent but the host. */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const ALL_BUT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

/** The issuer and the sign-in pages, and no other host. */
const TO_SIGN_IN =
  "connect-src 'self' signinstaff.ProviderURL/ https://signinstaffpages.auth.AWS::Region.amazoncognito.com;";

const EVERYWHERE = [
  "default-src 'none'",
  "frame-ancestors 'none'",
  '"FrameOption":"DENY"',
  '"ReferrerPolicy":"no-referrer"',
  '"IncludeSubdomains":true',
  'ContentTypeOptions',
];

export const door: readonly Promised[] = [
  {
    says: 'the API is reached through the one door, never kept in a cache, and its answers are its own',
    brokenBy: (templates) => {
      const api = behavior(templates, '/api/*');
      const pages = at(theDoor(templates), 'Properties.DistributionConfig');
      return [
        ...(at(api, 'CachePolicyId') === CACHING_DISABLED ? [] : ['it is cached']),
        ...(at(api, 'OriginRequestPolicyId') === ALL_BUT_HOST ? [] : ['headers are lost']),
        ...(listed(at(api, 'AllowedMethods')).includes('POST') ? [] : ['nothing can be sent']),
        ...(at(api, 'FunctionAssociations') === undefined ? [] : ['calls are changed on the way']),
        ...(at(pages, 'CustomErrorResponses') === undefined ? [] : ['errors are rewritten']),
      ];
    },
    breaks: {
      'answers are cached': (templates) => {
        behavior(templates, '/api/*')['CachePolicyId'] = 'another';
      },
      'the token is dropped on the way': (templates) => {
        delete behavior(templates, '/api/*')['OriginRequestPolicyId'];
      },
      'forms cannot be sent': (templates) => {
        behavior(templates, '/api/*')['AllowedMethods'] = ['GET', 'HEAD'];
      },
      'a function stands in the way': (templates) => {
        const pages = behavior(templates, '/');
        behavior(templates, '/api/*')['FunctionAssociations'] = pages['FunctionAssociations'] ?? [];
      },
      'a page is put over errors': (templates) => {
        const config = theDoor(templates).Properties['DistributionConfig'] as JsonObject;
        config['CustomErrorResponses'] = [{ ErrorCode: 404, ResponsePagePath: '/index.html' }];
      },
    },
  },
  guarded('/', "connect-src 'self';", "form-action 'self';"),
  guarded('/staff', TO_SIGN_IN, 'no-store'),
  guarded('/staff/*', TO_SIGN_IN, 'no-store'),
  guarded('/api/*', "default-src 'none'; frame-ancestors 'none'", 'no-store'),
];

/** The answers under a path carry the security headers, and these parts of them in particular. */
function guarded(path: string, ...parts: readonly string[]): Promised {
  const expected = [...EVERYWHERE, ...parts];
  return {
    says: `answers under ${path} carry the security headers`,
    brokenBy: (templates) => {
      const headers = headersOf(templates, path);
      return expected.filter((part) => !headers.includes(part));
    },
    breaks: {
      'the policy is taken off': (templates) => {
        delete behavior(templates, path)['ResponseHeadersPolicyId'];
      },
      'the content policy is emptied': (templates) => {
        const policy = policyOf(templates, path);
        const security = at(policy, 'ResponseHeadersPolicyConfig.SecurityHeadersConfig');
        delete (security as JsonObject)['ContentSecurityPolicy'];
      },
    },
  };
}

function headersOf(templates: Templates, path: string): string {
  const policy = policyOf(templates, path);
  const csp = at(
    policy,
    'ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy',
  );
  return `${JSON.stringify(policy)} ${spell(csp, templates)};`;
}

function policyOf(templates: Templates, path: string): JsonObject | undefined {
  const id = text(at(behavior(templates, path), 'ResponseHeadersPolicyId.Ref'));
  return templates.web.Resources[id]?.Properties;
}

function behavior(templates: Templates, path: string): JsonObject {
  const config = at(theDoor(templates), 'Properties.DistributionConfig');
  const others = listed(at(config, 'CacheBehaviors'));
  const found: Json | undefined =
    path === '/'
      ? at(config, 'DefaultCacheBehavior')
      : others.find((one) => at(one, 'PathPattern') === path);
  if (found === undefined) throw new Error(`No behavior for ${path}`);
  return found as JsonObject;
}

function theDoor(templates: Templates): Found {
  const [found, second] = resources(templates, 'AWS::CloudFront::Distribution');
  if (!found || second) throw new Error(`Not exactly one door: ${plainName(second?.id ?? '')}`);
  return found;
}
