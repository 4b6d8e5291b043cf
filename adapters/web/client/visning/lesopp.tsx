import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Sprak, text } from '../../../../dialogs/sprak/katalog.ts';
import { tekster } from '../../tekster.ts';
import type { Boble } from '../aktivitet.ts';
import { kanLeseOpp, lesHoyt, tiStille } from '../stemme.ts';

interface Props {
  readonly boble: Boble;
  readonly sprak: Sprak;
}

/** «Les opp»: the browser's voice reads the bubble; pressed again it stops. Not there where the browser has no voice. */
export const LesOpp = ({ boble, sprak }: Props) => {
  const [leser, setLeser] = useState(false);
  const harLest = useRef(false);
  // A bubble that goes away, because all was deleted or the chat is closed, takes its voice with it.
  useLayoutEffect(() => () => (harLest.current ? tiStille() : undefined), []);
  if (!kanLeseOpp()) return null;

  const les = (): void => {
    harLest.current = true;
    setLeser(true);
    lesHoyt({
      tekst: boble.opplest,
      sprak: boble.sprak ?? sprak,
      ferdig: () => {
        harLest.current = false;
        setLeser(false);
      },
    });
  };
  return (
    <button
      type="button"
      class="aksel-button les-opp"
      data-variant="tertiary"
      data-color="neutral"
      aria-pressed={leser}
      onClick={leser ? tiStille : les}
    >
      {text(tekster, sprak, 'lesOpp')}
    </button>
  );
};
