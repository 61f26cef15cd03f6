import { caseText } from '../../text/case.ts';

/** Something could not be fetched; what the student has stays as it is. */
export function Failed({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <div class="case-notice" role="alert">
      <p>{message}</p>
      <p>
        <button type="button" class="secondary" onClick={onRetry}>
          {caseText.retry}
        </button>
      </p>
    </div>
  );
}
