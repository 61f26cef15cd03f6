import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import { Choices, TextField, useLanding } from '../kit/index.ts';
import { type Conversation, type State, choiceIn } from './model.ts';

interface Props {
  conversation: Conversation;
  state: State;
  /** unique in the page */
  prefix: string;
  onWrite: (text: string) => void;
  onLay: () => void;
  onTick: (point: string, seen: boolean) => void;
}

/** A reaction in the student's own words, and then the points to lay it beside. Nothing here is scored. */
export function OwnReaction({ conversation, state, prefix, onWrite, onLay, onTick }: Props) {
  const { id, lookFor } = conversation;
  const points = useLanding<HTMLDivElement>();
  const own = state.own[id] ?? '';
  const ticked = state.ticked[id];
  const empty = own.trim() === '';
  const seen = lookFor.filter((point) => ticked?.[point]);
  return (
    <div class="rogers-own">
      <TextField id={`${prefix}-${id}-eigen`} label={text.own} help={choiceIn(conversation, state.reactions) ? text.ownAfter : text.ownHelp} value={own} onText={onWrite} />
      {!ticked && (
        <p class="actions">
          <button
            type="button"
            class="secondary"
            aria-disabled={empty}
            aria-describedby={empty ? `${prefix}-${id}-eerst` : undefined}
            onClick={() => {
              if (empty) return;
              points.land();
              onLay();
            }}
          >
            {text.lay}
          </button>
          {empty && (
            <span class="status" id={`${prefix}-${id}-eerst`}>
              {text.layNeeds}
            </span>
          )}
        </p>
      )}
      {ticked && (
        <div class="rogers-lookfor" ref={points.ref} tabIndex={-1}>
          <Choices
            legend={text.lookFor}
            name={`${prefix}-${id}-let-op`}
            multiple
            stacked
            options={lookFor.map((point) => ({ id: point, text: point }))}
            value={seen}
            onChange={(value) => {
              const changed = lookFor.find((point) => value.includes(point) !== seen.includes(point));
              if (changed !== undefined) onTick(changed, value.includes(changed));
            }}
          />
          <p class="status">{text.lookForNote}</p>
        </div>
      )}
    </div>
  );
}
