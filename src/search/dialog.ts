export function openSearch(_document: Document): void {}
