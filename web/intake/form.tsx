import { useLayoutEffect, useRef } from 'preact/hooks';
import { ErrorSummary } from '../shared/error-summary.tsx';
import { Aside } from './draft/aside.tsx';
import { PartsNote, SavingLine } from './draft/saving-line.tsx';
import type { DraftHold } from './draft/use-draft.ts';
import { isPage } from './journey.ts';
import { HiddenField } from './hidden-field.tsx';
import { LifeDoor } from './life/life-door.tsx';
import type { Messages } from './messages.ts';
import { PageHead } from './page-head.tsx';
import type { PageId } from './pages.ts';
import { opensWithHelp } from './path.ts';
import { CheckPage } from './pages/check-page.tsx';
import { HelpCard, HelpPage } from './pages/help-page.tsx';
import { QuestionPage } from './pages/question-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { ThanksPage } from './pages/thanks-page.tsx';
import { TooYoungPage } from './pages/too-young-page.tsx';
import { focusOn, useReadingPlace } from './reading-place.ts';
import type { Problem } from './problem.ts';
import type { Scene } from './scene.ts';
import type { Delivery } from './send-intake.ts';
import { useForm } from './use-form.ts';
import type { useJourney } from './use-journey.ts';
import { fieldId, problemText } from './wording.ts';

type Props = {
  readonly scene: Scene;
  readonly today: string;
  readonly steps: ReturnType<typeof useJourney>;
  readonly draft: DraftHold;
};

/** The page at hand, from the first to the thank-you. */
export function Form({ scene, today, steps, draft }: Props) {
  const { journey } = steps;
  const form = useForm(scene, today, steps, draft);
  useReadingPlace(journey.place, scene, journey.step);

  if (journey.place === 'too-young') {
    return <TooYoungPage scene={scene} onFix={() => form.show('birth')} />;
  }
  if (journey.place === 'thanks') {
    return form.ending ? <ThanksPage scene={scene} {...form.ending} /> : null;
  }
  if (!isPage(journey.place)) {
    const { place, answers } = journey;
    return <Aside {...{ scene, place, answers, draft, form }} />;
  }
  const at = journey.place;
  if (at === 'circle' || at === 'line') {
    return (
      <>
        <Problems scene={scene} problems={journey.problems} form={form} />
        <LifeDoor {...{ scene, today, at, journey, form }} />
      </>
    );
  }
  return (
    <>
      <Problems scene={scene} problems={journey.problems} form={form} />
      <PageHead
        scene={scene}
        at={at}
        answers={journey.answers}
        title={titleOf(at, scene.words)}
        onBack={form.goBack}
      />
      <PartsNote scene={scene} parts={draft.replaced} says={scene.words.replaced} />
      <PartsNote scene={scene} parts={draft.missing} says={scene.words.missing} />
      {opensWithHelp(at, journey.answers) && (
        <HelpCard scene={scene} saved={isSaved(draft)} onSend={form.sendEarly} />
      )}
      <Body scene={scene} at={at} form={form} steps={steps} draft={draft} />
      <HiddenField field={form.hiddenField} />
      <SavingLine scene={scene} draft={draft} onLater={() => form.show('later')} />
    </>
  );
}

const isSaved = ({ saving }: DraftHold): boolean => saving.is === 'saved' || saving.is === 'saving';

type ProblemsProps = Pick<Props, 'scene'> & {
  readonly problems: readonly Problem[];
  readonly form: ReturnType<typeof useForm>;
};

function Problems({ scene, problems, form }: ProblemsProps) {
  const { words, language } = scene;
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (form.refusals > 0) summary.current?.focus();
  }, [form.refusals]);
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      title={words.frame.errorTitle}
      focus={summary}
      problems={problems.map((one) => ({
        field: fieldId(one.key),
        says: problemText(one, words, language),
        follow: () => focusOn(fieldId(one.key)) || form.showQuestion(one.key),
      }))}
    />
  );
}

type BodyProps = Pick<Props, 'scene' | 'steps' | 'draft'> & {
  readonly at: PageId;
  readonly form: ReturnType<typeof useForm>;
};

function Body({ scene, at, form, steps, draft }: BodyProps) {
  switch (at) {
    case 'start':
      return <StartPage scene={scene} onStart={form.goOn} onBegun={() => form.show('resume')} />;
    case 'help-thoughts':
    case 'help-harm':
    case 'help-home':
      return (
        <HelpPage
          scene={scene}
          saved={isSaved(draft)}
          onSend={form.sendEarly}
          onContinue={form.goOn}
        />
      );
    case 'check':
      return (
        <CheckPage
          scene={scene}
          answers={steps.journey.answers}
          sending={form.sending}
          failure={failureText(form.failure, scene)}
          onChange={form.show}
          onAgain={form.answerAgain}
          onResume={form.resume}
          onSend={() => void form.send()}
        />
      );
    default:
      return (
        <QuestionPage
          scene={scene}
          at={at}
          journey={steps.journey}
          onAnswer={form.answer}
          onContinue={form.goOn}
        />
      );
  }
}

function titleOf(at: PageId, words: Messages): string {
  switch (at) {
    case 'start':
      return words.start.title;
    case 'help-thoughts':
    case 'help-harm':
    case 'help-home':
      return words.help.title;
    case 'check':
      return words.check.title;
    default:
      return words.pages[at].title;
  }
}

function failureText(
  failure: Delivery | undefined,
  { words, practice }: Scene,
): string | undefined {
  switch (failure?.outcome) {
    case 'no-answer':
      return words.failed.noAnswer(practice.phone);
    case 'fault':
    case 'sent-before':
      return words.failed.fault(practice.phone);
    case 'refused':
      return words.failed.refused;
    case 'changed':
      return words.failed.changed;
    case 'gone':
      return words.failed.gone;
    default:
      return undefined;
  }
}
