import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { spiderWeb as text } from '../../text/spiderWeb.ts';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** The web on the whole screen, for a projector. */
export function Large({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="spiderweb-large" ref={dialog} aria-label={title} onClose={onClose}>
      <div class="spiderweb-large-head">
        <p class="widget-title">{title}</p>
        <button type="button" class="secondary" onClick={() => dialog.current?.close()}>
          {text.closeLarge}
        </button>
      </div>
      {children}
    </dialog>
  );
}
