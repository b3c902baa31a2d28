import { Button, Field, Input, ProgressBar, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useLocalWorld } from '../live/use-local-world.ts';
import { useLocale, useWords } from '../words/use-words.ts';
import { fullMoment, fullWallTime, wallTime } from './moment-text.ts';
import { nextMonday, nextMorning } from './next-moments.ts';
import type { MovingClock } from './use-clock-move.ts';

const START_OF_DAY = '08:30';

/** The ways to move business time forward. */
export function ClockPanel({ clockMove }: { readonly clockMove: MovingClock }): ReactNode {
  const { now } = useLocalWorld();
  const words = useWords();
  const locale = useLocale();
  const wall = wallTime(now);
  const isMoving = clockMove.target !== undefined;
  const moveTo = (moment: string) => void clockMove.start({ now: moment }, fullWallTime(moment, locale));
  return (
    <>
      <Text as="h2" weight="semibold" className="clock-now">
        {fullMoment(now, locale)}
      </Text>
      <Text size={200}>{words.clock.explain}</Text>
      <div className="clock-choices">
        <Button disabled={isMoving} onClick={() => void clockMove.start({ advance: 'PT1H' }, '')}>
          {words.clock.hour}
        </Button>
        <Button disabled={isMoving} onClick={() => moveTo(nextMorning(wall, START_OF_DAY))}>
          {words.clock.morning}
        </Button>
        <Button disabled={isMoving} onClick={() => moveTo(nextMonday(wall, START_OF_DAY))}>
          {words.clock.monday}
        </Button>
      </div>
      <OwnMoment wall={wall} isMoving={isMoving} moveTo={moveTo} />
      <Progress target={clockMove.target} />
    </>
  );
}

function OwnMoment(props: {
  readonly wall: string;
  readonly isMoving: boolean;
  readonly moveTo: (moment: string) => void;
}): ReactNode {
  const { wall, isMoving, moveTo } = props;
  const words = useWords();
  const [chosen, setChosen] = useState(wall);
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = chosen === '' ? words.clock.invalid : chosen <= wall ? words.clock.earlier : undefined;
    setProblem(found);
    if (!found) moveTo(chosen);
  };
  return (
    <form className="clock-own" onSubmit={submit} noValidate>
      <Field label={words.clock.free} {...(problem === undefined ? {} : { validationMessage: problem })}>
        <Input type="datetime-local" min={wall} value={chosen} onChange={(_, { value }) => setChosen(value)} />
      </Field>
      <Button type="submit" appearance="primary" disabled={isMoving}>
        {words.clock.go}
      </Button>
    </form>
  );
}

function Progress({ target }: { readonly target: string | undefined }): ReactNode {
  const words = useWords();
  const text = target === '' ? words.clock.movingHour : words.clock.moving(target ?? '');
  return (
    <div className="clock-progress" role="status">
      {target !== undefined && (
        <>
          <ProgressBar aria-label={text} />
          <Text size={200}>{text}…</Text>
        </>
      )}
    </div>
  );
}
