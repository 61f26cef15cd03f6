import { useEffect, useMemo, useState } from 'preact/hooks';
import { Hints } from '../../casus/view/Hints.tsx';
import { useCalm } from '../../casus/view/useCalm.ts';
import { preferences } from '../../shell/settings.ts';
import { lenses as text } from '../../text/lenses.ts';
import { TextField } from '../kit/index.ts';
import { type Lenses, type Situation, type View, ruleOf } from './model.ts';

interface Props {
  exercise: Lenses;
  situation: Situation;
  view: View;
  draft: string;
  hints: number;
  prefix: string;
  onText: (text: string) => void;
  onHint: () => void;
  /** opens our view; `without` when a lecturer does so without writing */
  onOpen: (without: boolean) => void;
}

/** Writing through one lens; ours opens by the rule of the cases. */
export function Writing({ exercise, situation, view, draft, hints, prefix, onText, onHint, onOpen }: Props) {
  const rule = useMemo(() => ruleOf(exercise, situation, view), [situation, view]);
  const result = rule(draft);
  /** how often "Toon onze blik" was pressed too early for the text that stands there */
  const [tries, setTries] = useState(0);
  /** a lecturer chose in Mijn cursus to open our answers without writing */
  const [lecturer, setLecturer] = useState(false);
  useEffect(() => preferences.withoutWriting.subscribe((value) => setLecturer(value === 'yes')), []);
  useEffect(() => setTries(0), [result.counted, result.written]);
  const why = text.counted(result);
  const status = useCalm(tries > 0 ? text.notYet(why) : why, `${result.unlocked} ${tries}`);
  return (
    <>
      <TextField id={`${prefix}-tekst`} label={text.answer} help={text.help(exercise.minWords)} value={draft} onText={onText} />
      <p class="status" role="status" id={`${prefix}-stand`}>
        <span key={tries}>{status}</span>
      </p>
      <Hints hints={view.hints} opened={hints} number={prefix} onOpen={onHint}>
        <button type="button" aria-disabled={!result.unlocked} aria-describedby={`${prefix}-stand`} onClick={() => (result.unlocked ? onOpen(false) : setTries(tries + 1))}>
          {text.show}
        </button>
        {lecturer && !result.unlocked && (
          <button type="button" class="secondary" onClick={() => onOpen(true)}>
            {text.look}
          </button>
        )}
      </Hints>
    </>
  );
}
