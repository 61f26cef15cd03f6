import './parts.css';

interface Props {
  /** Accessible name of the list. */
  label: string;
  /** `state` says in words how far a part is. */
  parts: readonly { id: string; title: string; state: string }[];
  /** index of the part on screen */
  at: number;
  onGo: (index: number) => void;
}

/** The parts of an exercise by name, to go to at any moment. */
export function Parts({ label, parts, at, onGo }: Props) {
  return (
    <ol class="parts no-print" aria-label={label}>
      {parts.map(({ id, title, state }, index) => (
        <li key={id}>
          <button type="button" class="secondary" aria-current={index === at ? 'step' : undefined} onClick={() => onGo(index)}>
            <span>{title}</span> <span class="status">{state}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
