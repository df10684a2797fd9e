import { Validations, type App } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks, type NagPack } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { ACKNOWLEDGED } from './acknowledged.ts';

/** Makes the synthesis fail on any finding of cdk-nag that is not acknowledged with a reason. */
export function addChecks(app: App): void {
  acknowledge(app);
  Validations.of(app).addPlugins(...nagPacks(app));
}

export function nagPacks(app: App): NagPack[] {
  return [new AwsSolutionsChecks(app), new HIPAASecurityChecks(app)];
}

export function acknowledge(app: App): void {
  for (const { rule, at, reason } of ACKNOWLEDGED) {
    for (const path of at) {
      const construct = find(app, path);
      // Some resources exist only with a switch on.
      if (construct) Validations.of(construct).acknowledge({ id: rule, reason });
    }
  }
}

function find(app: App, path: string): IConstruct | undefined {
  let construct: IConstruct | undefined = app;
  for (const id of path.split('/')) construct = construct?.node.tryFindChild(id);
  return construct;
}
