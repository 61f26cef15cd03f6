/**
 * Whether this is a browser that clears what a site stored after seven days without a visit: WebKit's own, which is
 * every browser on an iPhone or iPad. Only used to put a warning in sight that is there for everyone.
 */
export const clearsSites = (): boolean => navigator.vendor.startsWith('Apple');

/** Whether the browser promised not to clear the storage of its own accord. */
export const isPersisted = async (): Promise<boolean> => {
  try {
    return (await navigator.storage?.persisted?.()) ?? false;
  } catch {
    return false;
  }
};
