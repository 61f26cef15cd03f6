/** Tells screen readers what changed. Keep it mounted; change `message` when something happens. */
export function Announcer({ message }: { message: string }) {
  return (
    <p class="visually-hidden" role="status">
      {message}
    </p>
  );
}
