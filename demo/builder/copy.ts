/** @returns whether the text is in the clipboard */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
}

/** Where the page is not of https, browsers have no clipboard for it, but still this. */
function copyOldWay(text: string): boolean {
  const { activeElement } = document;
  const box = Object.assign(document.createElement('textarea'), { value: text, className: 'copied', readOnly: true });
  document.body.append(box);
  box.select();
  const isCopied = document.execCommand('copy');
  box.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return isCopied;
}
