import './items.css';

export interface Item {
  id: string;
  title: string;
  /** how far it is, in words */
  state: string;
  begun: boolean;
}

interface Props {
  /** Accessible name of the list. */
  label: string;
  items: readonly Item[];
  /** index of the one on screen */
  at: number;
  onGo: (index: number) => void;
}

/** Many items of one exercise by name, to go to in any order. */
export function Items({ label, items, at, onGo }: Props) {
  return (
    <ol class="items no-print" aria-label={label}>
      {items.map(({ id, title, state, begun }, index) => (
        <li key={id}>
          <button type="button" class="secondary" aria-current={index === at ? 'step' : undefined} data-begun={begun || undefined} onClick={() => onGo(index)}>
            <span>{title}</span> <span class="status">{state}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
