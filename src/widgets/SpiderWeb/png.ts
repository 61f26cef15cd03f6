/**
 * A picture of an SVG that needs nothing from outside, so that the canvas stays clean and may be read.
 *
 * @param scale pixels per unit of the drawing
 * @throws when the browser cannot draw or encode it
 */
export async function toPng(svg: string, width: number, height: number, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    await new Promise((done, failed) => {
      image.onload = done;
      image.onerror = () => failed(new Error('svg'));
      image.src = address;
    });
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('png'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
