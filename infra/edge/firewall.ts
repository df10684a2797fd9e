import type { Stack } from 'aws-cdk-lib';
import { CfnRule, Fn, aws_wafv2 as waf } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Twenty forms from one address in five minutes: more than any waiting room, far fewer than a script. */
const FORMS_PER_ADDRESS = 20;

/**
 * A firewall in front of the pages and the API. CloudFront takes its web ACL from us-east-1 alone,
 * so a practice that wants one deploys there; the rule stops a deployment anywhere else at its start.
 */
export function makeFirewall(scope: Construct): waf.CfnWebACL {
  return new waf.CfnWebACL(scope, 'firewall', {
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    visibilityConfig: watched('firewall'),
    rules: [tooManyForms(), commonAttacks()],
  });
}

/** To be called for each stack, because the first one deployed must be the one to refuse. */
export function refuseOtherRegions(stack: Stack): void {
  new CfnRule(stack, 'FirewallNeedsUsEast1', {
    assertions: [
      {
        assert: Fn.conditionEquals(stack.region, 'us-east-1'),
        assertDescription:
          'The switch webApplicationFirewall needs the deployment in us-east-1 (docs/deploy.md)',
      },
    ],
  });
}

function tooManyForms(): waf.CfnWebACL.RuleProperty {
  return {
    name: 'too-many-forms',
    priority: 0,
    action: { block: {} },
    visibilityConfig: watched('too-many-forms'),
    statement: {
      rateBasedStatement: {
        aggregateKeyType: 'IP',
        evaluationWindowSec: 300,
        limit: FORMS_PER_ADDRESS,
        scopeDownStatement: {
          byteMatchStatement: {
            fieldToMatch: { uriPath: {} },
            positionalConstraint: 'EXACTLY',
            searchString: '/api/intakes',
            // The API decodes a path before it looks for its route; so must we.
            textTransformations: [{ priority: 0, type: 'URL_DECODE' }],
          },
        },
      },
    },
  };
}

/**
 * Amazon's common rules. Two of them only count: they would refuse a long story, or one with a
 * bracket in it, and a refused form is a lost client. The service itself caps and escapes bodies.
 */
function commonAttacks(): waf.CfnWebACL.RuleProperty {
  return {
    name: 'common-attacks',
    priority: 1,
    overrideAction: { none: {} },
    visibilityConfig: watched('common-attacks'),
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name: 'AWSManagedRulesCommonRuleSet',
        ruleActionOverrides: ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY'].map((name) => ({
          name,
          actionToUse: { count: {} },
        })),
      },
    },
  };
}

/** Counted, but no request kept as a sample: samples hold addresses and cookies. */
function watched(metricName: string): waf.CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false };
}
