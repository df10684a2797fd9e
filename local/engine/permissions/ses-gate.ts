import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { FunctionSettings } from '../functions/function-settings.ts';
import type { Assembly } from '../template/assembly.ts';
import { ACCOUNT, arn } from '../template/account.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import type { Iam } from './iam.ts';

/** What SES asks before it takes a mail: is the sender verified, and may the function send? */
export type SesGate = {
  /** Answers the call itself and gives false where it may not pass. */
  readonly admits: (
    caller: FunctionSettings,
    params: URLSearchParams,
    res: ServerResponse,
  ) => Promise<boolean>;
};

const emailIdentity = z.strictObject({
  ConfigurationSetAttributes: unplayed,
  DkimAttributes: unplayed,
  DkimSigningAttributes: unplayed,
  EmailIdentity: z.string(),
  FeedbackAttributes: unplayed,
  MailFromAttributes: unplayed,
  Tags: unplayed,
});

type Asked = { readonly action: string; readonly resource: string };

export function makeSesGate(assembly: Assembly, iam: Iam, say: (line: string) => void): SesGate {
  const identities = assembly
    .ofType('AWS::SES::EmailIdentity')
    .map((resource) => readProperties(resource, emailIdentity).EmailIdentity);

  const askedOf = (params: URLSearchParams, identity: string): readonly Asked[] => {
    const action = `ses:${params.get('Action') ?? ''}`;
    const set = params.get('ConfigurationSetName');
    const resources = [`identity/${identity}`, ...(set ? [`configuration-set/${set}`] : [])];
    return resources.map((resource) => ({ action, resource: arn('ses', resource) }));
  };
  const admits: SesGate['admits'] = async (caller, params, res) => {
    const sender = senderOf(params);
    const identity = identities.find((each) => each === sender || sender.endsWith(`@${each}`));
    if (!identity) return refuse(res, 400, 'MessageRejected', 'Email address is not verified.');
    for (const { action, resource } of askedOf(params, identity)) {
      if ((await iam.role(caller.role, action, resource)) === 'allowed') continue;
      say(`${caller.id} may not ${action} on ${resource}`);
      return refuse(res, 403, 'AccessDenied', denial(caller, action, resource));
    }
    return true;
  };
  return { admits };
}

/** The address SES holds responsible: Source if given, else the From header. */
function senderOf(params: URLSearchParams): string {
  const raw = Buffer.from(params.get('RawMessage.Data') ?? '', 'base64').toString('latin1');
  const written = params.get('Source') ?? /^From:(.*)$/im.exec(raw)?.[1] ?? '';
  return (/<([^<>]*)>/.exec(written)?.[1] ?? written).trim().toLowerCase();
}

function denial({ role, name }: FunctionSettings, action: string, resource: string): string {
  const user = `arn:aws:sts::${ACCOUNT}:assumed-role/${role.split('/').at(-1) ?? ''}/${name}`;
  return `User \`${user}' is not authorized to perform \`${action}' on resource \`${resource}'`;
}

function refuse(res: ServerResponse, status: number, code: string, message: string): false {
  res.writeHead(status, { 'content-type': 'text/xml' });
  res.end(
    `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>local</RequestId></ErrorResponse>`,
  );
  return false;
}
