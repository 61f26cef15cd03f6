import { preventionPlan as text } from '../../text/preventionPlan.ts';
import { Choices, LineField, TextField } from '../kit/index.ts';
import type { Action, Placed } from './model.ts';

interface Props {
  /** Unique in the page; takes the focus when the action was placed just now. */
  id: string;
  action: Placed;
  /** id of the list of people */
  who: string;
  onEdit: (part: Partial<Action>) => void;
  onRemove: () => void;
}

/** One action in a cell: its words, how it stands, and who does it. */
export function ActionCard({ id, action, who, onEdit, onRemove }: Props) {
  return (
    <div class="plan-action" role="group" id={id} tabIndex={-1} aria-label={action.text} data-add={action.add === 1 || undefined}>
      <TextField id={`${id}-tekst`} label={text.action} value={action.text} onText={(words) => onEdit({ text: words })} />
      <Choices
        legend={text.state}
        name={`${id}-stand`}
        options={[
          { id: '0', text: text.has },
          { id: '1', text: text.add },
        ]}
        value={[String(action.add)]}
        onChange={([value]) => onEdit({ add: value === '1' ? 1 : 0 })}
        hideLegend
      />
      <LineField id={`${id}-wie`} label={text.who} value={action.who} list={who} max={80} onText={(words) => onEdit({ who: words })} />
      <button type="button" class="quiet no-print" aria-label={text.remove(action.text)} onClick={onRemove}>
        ×
      </button>
    </div>
  );
}
