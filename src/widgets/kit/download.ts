/**
 * Lets the student keep a file. Nothing is sent anywhere: the file is made in the browser.
 *
 * @param name file name with its extension
 * @param content text or data
 * @param type MIME type; ignored when `content` is a Blob that has one
 */
export function download(name: string, content: string | Blob, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
