import type { aws_apigatewayv2 as api } from 'aws-cdk-lib';

/**
 * Gives one route a limit of its own below the stage's. The library knows limits of a whole stage
 * alone, so this one is written as CloudFormation has it.
 */
export function throttleRoute(
  stage: api.HttpStage,
  key: string,
  routes: readonly api.HttpRoute[],
  throttle: api.ThrottleSettings,
): void {
  const settings = {
    ThrottlingRateLimit: throttle.rateLimit,
    ThrottlingBurstLimit: throttle.burstLimit,
  };
  (stage.node.defaultChild as api.CfnStage).addPropertyOverride(`RouteSettings.${key}`, settings);
  // API Gateway refuses settings of a route that is not there yet.
  stage.node.addDependency(...routes);
}
