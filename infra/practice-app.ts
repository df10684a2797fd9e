import { App, type Stack } from 'aws-cdk-lib';
import type { PracticeSettings } from '../schemas/practice.ts';
import { NAME_PREFIX } from './constructs/house.ts';
import { refuseOtherRegions } from './edge/firewall.ts';
import { DataStack } from './stacks/data.stack.ts';
import { ServiceStack } from './stacks/service.stack.ts';
import { WebStack } from './stacks/web.stack.ts';

type PracticeAppProps = {
  readonly practice: PracticeSettings;
  /** Holds one folder with an `index.js` for each function. */
  readonly functionsDir: string;
  /** Holds the built pages. */
  readonly webDir: string;
  /** Where the cloud assembly goes; `CDK_OUTDIR` when absent. */
  readonly outdir?: string;
  /** Whether to hold the templates against CloudFormation's own schemas, which takes about a second. */
  readonly validate?: boolean;
};

/** One practice on AWS: the stacks `data`, `service` and `web`. */
export function makeApp(props: PracticeAppProps): App {
  const { practice, functionsDir, webDir, outdir, validate = false } = props;
  const app = new App({
    analyticsReporting: false,
    // A stack that others lean on cannot be taken away from under them.
    context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' },
    builtinCloudFormationValidation: validate,
    ...(outdir && { outdir }),
  });
  const data = new DataStack(app, 'data', practice, { stackName: `${NAME_PREFIX}-data` });
  const service = new ServiceStack(app, 'service', {
    stackName: `${NAME_PREFIX}-service`,
    practice,
    functionsDir,
    data,
  });
  const web = new WebStack(app, 'web', {
    stackName: `${NAME_PREFIX}-web`,
    practice,
    webDir,
    data,
    service,
  });
  if (practice.switches.webApplicationFirewall) {
    const stacks: Stack[] = [data, service, web];
    stacks.forEach(refuseOtherRegions);
  }
  return app;
}
