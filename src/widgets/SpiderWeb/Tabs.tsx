import type { ComponentChildren, JSX } from 'preact';

interface Props<T extends string> {
  label: string;
  /** unique in the page */
  prefix: string;
  tabs: readonly (readonly [id: T, name: string])[];
  value: T;
  onChange: (id: T) => void;
  children: ComponentChildren;
}

/** Tabs with arrow keys; only the chosen panel exists. */
export function Tabs<T extends string>({ label, prefix, tabs, value, onChange, children }: Props<T>) {
  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex(([id]) => id === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const [id] = tabs[to % tabs.length]!;
    onChange(id);
    document.getElementById(`${prefix}-tab-${id}`)?.focus();
  };
  return (
    <>
      <div class="spiderweb-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(([id, name]) => (
          <button type="button" class="quiet" role="tab" key={id} id={`${prefix}-tab-${id}`} aria-selected={id === value} aria-controls={`${prefix}-panel`} tabIndex={id === value ? 0 : -1} onClick={() => onChange(id)}>
            {name}
          </button>
        ))}
      </div>
      <div class="spiderweb-panel" role="tabpanel" id={`${prefix}-panel`} aria-labelledby={`${prefix}-tab-${value}`}>
        {children}
      </div>
    </>
  );
}
