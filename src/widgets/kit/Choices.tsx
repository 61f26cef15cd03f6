import type { ComponentChildren } from 'preact';

export interface ChoiceOption {
  id: string;
  text: ComponentChildren;
}

interface Props {
  /** The question the choices answer; read out as the group's name. */
  legend: ComponentChildren;
  /** Unique in the page. */
  name: string;
  options: readonly ChoiceOption[];
  /** Chosen ids; at most one unless `multiple`. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  multiple?: boolean;
  disabled?: boolean;
  /** One choice a line; for long texts. */
  stacked?: boolean;
  hideLegend?: boolean;
}

/** A group of radio buttons or check boxes: native controls, so keyboard and screen reader come for free. */
export function Choices({ legend, name, options, value, onChange, multiple = false, disabled = false, stacked = false, hideLegend = false }: Props) {
  const toggle = (id: string) => {
    if (!multiple) onChange([id]);
    else onChange(value.includes(id) ? value.filter((chosen) => chosen !== id) : [...value, id]);
  };
  return (
    <fieldset class="choice-group" disabled={disabled}>
      <legend class={hideLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      <div class={stacked ? 'choices stacked' : 'choices'}>
        {options.map((option) => (
          <label class="choice" key={option.id}>
            <input type={multiple ? 'checkbox' : 'radio'} name={multiple ? `${name}-${option.id}` : name} value={option.id} checked={value.includes(option.id)} onChange={() => toggle(option.id)} />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
